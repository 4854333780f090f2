package dev.djangoprep.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.djangoprep.catalog.Slug;
import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Attempts extends JpaRepository<Attempt, UUID> {

	@Query("select a from Attempt a left join fetch a.items where a.id = :id and a.learner = :learner")
	Optional<Attempt> find(UUID id, UUID learner);

	/** All attempts of a learner, oldest first. */
	List<Attempt> findByLearnerOrderByNumber(UUID learner);

	@Query("select a from Attempt a where a.learner = :learner order by a.number desc")
	Page<Attempt> newest(UUID learner, Pageable page);

	@Query("select a from Attempt a where a.learner = :learner and a.state in :states order by a.number desc")
	List<Attempt> newest(UUID learner, List<AttemptState> states, Limit limit);

	@Query("select coalesce(max(a.number), 0) from Attempt a where a.learner = :learner")
	int newestNumber(UUID learner);

	/**
	 * The learner's first attempt, held until the transaction ends: it stands for the
	 * learner.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Attempt a where a.learner = :learner and a.number = 1")
	Optional<Attempt> lockFirst(UUID learner);

	/** When the learner began attempts after a time, newest first. */
	@Query("""
			select a.time.startedAt from Attempt a
			where a.learner = :learner and a.time.startedAt > :since order by a.time.startedAt desc""")
	List<Instant> startsAfter(UUID learner, Instant since, Limit limit);

	/** Marks of the questions that the learner has seen, oldest attempts first. */
	@Query("""
			select i.slug as slug, i.sixtieths as sixtieths from Attempt a join a.items i
			where a.learner = :learner and i.sixtieths is not null and i.savedAt is not null order by a.number""")
	List<SeenItem> seenItems(UUID learner);

	@Query("""
			select i.topic as topic, count(*) as asked, sum(case when i.chosenBits <> 0 then 1 else 0 end) as answered,
				sum(i.sixtieths) as sixtieths
			from Attempt a join a.items i where a.learner = :learner and a.state in :states group by i.topic""")
	List<TopicSum> sumByTopic(UUID learner, List<AttemptState> states);

	/** Attempts in progress that take nothing any more. */
	@Query("""
			select a.id as id, a.learner as learner from Attempt a
			where a.state = IN_PROGRESS and a.time.closesAt < :now order by a.time.closesAt""")
	List<Open> overdue(Instant now, Limit limit);

	@Query("""
			select a.id as id, a.learner as learner from Attempt a
			where a.learner = :learner and a.state = IN_PROGRESS and a.time.closesAt < :now""")
	List<Open> overdue(UUID learner, Instant now);

	/** Attempts without a limit that nobody touched since a time. */
	@Query("""
			select a.id as id, a.learner as learner from Attempt a
			where a.state = IN_PROGRESS and a.time.deadline is null and a.touchedAt < :since order by a.touchedAt""")
	List<Open> idle(Instant since, Limit limit);

	@Modifying
	@Query("delete from Attempt a where a.learner = :learner")
	int deleteAllOf(UUID learner);

	/** A question that a learner has seen and what it was worth. */
	interface SeenItem {

		Slug getSlug();

		int getSixtieths();

	}

	/** All of a learner's questions of a topic. */
	interface TopicSum {

		Slug getTopic();

		long getAsked();

		long getAnswered();

		long getSixtieths();

	}

	/** Names an attempt in progress and whose it is. */
	interface Open {

		UUID getId();

		UUID getLearner();

	}

}
