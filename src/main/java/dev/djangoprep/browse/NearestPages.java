package dev.djangoprep.browse;

import java.util.Comparator;
import java.util.List;

import dev.djangoprep.web.SitePage;

/** Finds what somebody meant by an address that leads nowhere. */
class NearestPages {

	private static final int MOST = 5;

	/** Below this, two names have nothing but common endings in common. */
	private static final double ALIKE = 0.35;

	private final long revision;

	private final List<Candidate> candidates;

	/** Takes the pages of a revision to choose from. */
	NearestPages(long revision, List<SitePage> pages) {
		this.revision = revision;
		this.candidates = pages.stream().map(Candidate::of).toList();
	}

	boolean isOf(long revision) {
		return this.revision == revision;
	}

	List<SitePage> to(String path) {
		Trigrams asked = Trigrams.of(name(path));
		return this.candidates.stream()
			.map((candidate) -> new Match(candidate.page(), candidate.likeness(asked)))
			.filter((match) -> match.likeness() >= ALIKE)
			.sorted(Comparator.comparingDouble(Match::likeness).reversed())
			.limit(MOST)
			.map(Match::page)
			.toList();
	}

	/**
	 * What an address calls its page: the words after the last slash that isn't its end.
	 */
	private static String name(String path) {
		int end = path.endsWith("/") ? path.length() - 1 : path.length();
		return path.substring(path.lastIndexOf('/', end - 1) + 1, Math.max(end, 0));
	}

	private record Match(SitePage page, double likeness) {
	}

	private record Candidate(SitePage page, Trigrams name, Trigrams title) {

		static Candidate of(SitePage page) {
			return new Candidate(page, Trigrams.of(NearestPages.name(page.path())), Trigrams.of(page.title()));
		}

		double likeness(Trigrams asked) {
			return Math.max(this.name.likeness(asked), this.title.likeness(asked));
		}

	}

}
