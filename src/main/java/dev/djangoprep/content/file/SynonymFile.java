package dev.djangoprep.content.file;

import java.util.ArrayList;
import java.util.List;

import dev.djangoprep.catalog.SynonymRule;

/**
 * The synonyms that maintainers keep for the search. A line is a set of equal terms with
 * commas between them, or has an arrow before what its terms stand for as well; a comment
 * begins with {@code #}.
 *
 * @param rules what the lines without faults say
 */
public record SynonymFile(List<SynonymRule> rules, List<Fault> faults) {

	/** Where the synonyms are, if there are any. */
	public static final String PATH = "synonyms.txt";

	public static SynonymFile of(SourceFile source) {
		List<Fault> faults = new ArrayList<>();
		SynonymReader reader = new SynonymReader(faults);
		try {
			if (source.refusal().isPresent()) {
				throw new FaultyFile(Position.START, source.refusal().get());
			}
			reader.read(DecodedText.of(source.bytes()));
		}
		catch (FaultyFile ex) {
			faults.add(ex.fault());
		}
		return new SynonymFile(reader.rules(), List.copyOf(faults));
	}

}
