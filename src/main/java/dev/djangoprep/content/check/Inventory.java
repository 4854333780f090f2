package dev.djangoprep.content.check;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.djangoprep.content.file.FileIdentity;
import dev.djangoprep.content.file.Nearest;
import dev.djangoprep.content.file.SourceFile;

/** Which topics, questions and quiz items there are, faulty or not: their paths tell. */
final class Inventory {

	/** Each costs a comparison with every name; nobody reads as many. */
	private static final int MAX_SUGGESTIONS = 200;

	private final Map<String, FileIdentity> byPath = new TreeMap<>();

	private final Set<String> topics = new TreeSet<>();

	private final Set<String> questions = new TreeSet<>();

	private final Set<String> quizItems = new TreeSet<>();

	private int suggestions;

	Inventory(Collection<SourceFile> files) {
		files.stream().map(SourceFile::path).map(FileIdentity::of).flatMap(Optional::stream).forEach(this::add);
	}

	private void add(FileIdentity file) {
		this.byPath.put(file.path(), file);
		String slug = file.slug().value();
		switch (file.role()) {
			case TOPIC -> this.topics.add(slug);
			case QUESTION -> this.questions.add(slug);
			case QUIZ_ITEM -> this.quizItems.add(slug);
		}
	}

	/** How much there is, and what is wrong with it. */
	Summary summary(Collection<Problem> problems) {
		long errors = problems.stream().filter((problem) -> problem.severity() == Severity.ERROR).count();
		return new Summary(this.questions.size(), this.quizItems.size(), this.topics.size(), errors,
				problems.size() - errors);
	}

	Optional<FileIdentity> at(String path) {
		return Optional.ofNullable(this.byPath.get(path));
	}

	boolean hasTopic(String slug) {
		return this.topics.contains(slug);
	}

	boolean hasQuestion(String slug) {
		return this.questions.contains(slug);
	}

	boolean hasQuizItem(String slug) {
		return this.quizItems.contains(slug);
	}

	/** The end of a message about a topic that does not exist. */
	String nearestTopic(String wrong) {
		return nearest(wrong, this.topics);
	}

	/** The end of a message about a question that does not exist. */
	String nearestQuestion(String wrong) {
		return nearest(wrong, this.questions);
	}

	/** The end of a message about a file that does not exist. */
	String nearestFile(String wrong) {
		return nearest(wrong, this.byPath.keySet());
	}

	private String nearest(String wrong, Collection<String> names) {
		if (++this.suggestions > MAX_SUGGESTIONS) {
			return "";
		}
		return Nearest.to(wrong, names).map((name) -> "; did you mean '%s'?".formatted(name)).orElse("");
	}

}
