package dev.djangoprep.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Topics extends JpaRepository<Topic, Long> {

	List<Topic> findBySlugIn(Collection<Slug> slugs);

	Optional<Topic> findBySlugAndWithdrawnAtIsNull(Slug slug);

	List<Topic> findByWithdrawnAtIsNullOrderByPositionAscTitleAsc();

	@Query("select new dev.djangoprep.catalog.PublishedFile(t.slug, t.path, t.fingerprint) from Topic t where t.withdrawnAt is null")
	List<PublishedFile> published();

}
