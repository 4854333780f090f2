package dev.djangoprep.catalog;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CatalogRevisions extends JpaRepository<CatalogRevision, Integer> {

	/** The revision, held until the transaction ends, so that one publishes at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from CatalogRevision r where r.id = " + CatalogRevision.ONLY)
	CatalogRevision lock();

	/** The revision as it is committed now, whatever this session has read before. */
	@Query("select new dev.djangoprep.catalog.Revision(r.revision, r.publishedAt) from CatalogRevision r where r.id = "
			+ CatalogRevision.ONLY)
	Revision newest();

}
