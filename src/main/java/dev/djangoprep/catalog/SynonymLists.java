package dev.djangoprep.catalog;

import org.springframework.data.jpa.repository.JpaRepository;

interface SynonymLists extends JpaRepository<SynonymList, Integer> {

}
