package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.QuizOption;
import dev.djangoprep.content.file.Spot;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.FencedCodeBlock;

/** No quiz item calls right what another one on the same matter calls wrong. */
final class ContradictingKeys implements Rule {

	/** Shorter options say too little without their stems. */
	private static final int FEWEST_WORDS = 4;

	/** What more items say is a phrase of the trade. */
	private static final int MOST_USES = 100;

	private static final double ALIKE = 0.65;

	private final Map<NormalText, List<Use>> usesByText = new LinkedHashMap<>();

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		boolean code = item.body().stream().anyMatch(FencedCodeBlock.class::isInstance);
		Shingles stem = Shingles.of(PlainText.of(item.title()) + "\n" + AllText.of(item.body()));
		for (QuizOption option : item.options()) {
			String text = AllText.of(option.text());
			NormalText normal = NormalText.of(text);
			if (normal.words() >= FEWEST_WORDS) {
				List<Use> uses = this.usesByText.computeIfAbsent(normal, (unknown) -> new ArrayList<>());
				if (uses.size() < MOST_USES) {
					uses.add(new Use(item.spot(option.item()), option.key(), item.about().value(), code, stem));
				}
			}
		}
	}

	@Override
	public void conclude(Findings findings) {
		for (List<Use> uses : this.usesByText.values()) {
			uses.stream().filter(Use::key).forEach((right) -> check(right, uses, findings));
		}
	}

	private void check(Use right, List<Use> uses, Findings findings) {
		uses.stream().filter((use) -> !use.key() && use.isOnTheMatterOf(right)).findFirst().ifPresent((wrong) -> {
			String other = findings.printed(wrong.spot().path());
			findings.warning(right.spot(), ("right here, but wrong in %s:%d; mend one of them, or let the stems "
					+ "say what makes the difference")
				.formatted(other, wrong.spot().position().line()));
		});
	}

	/** An option that has the text. */
	private record Use(Spot spot, boolean key, Slug about, boolean code, Shingles stem) {

		/** What two pieces of code do is not one matter, though the question may be. */
		boolean isOnTheMatterOf(Use other) {
			return (this.about.equals(other.about) && !(this.code && other.code))
					|| this.stem.likeness(other.stem) >= ALIKE;
		}

	}

}
