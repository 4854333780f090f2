package dev.djangoprep.content.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What reading a file brings: the file, unless it is beyond reading or has no page of its
 * own, and its faults.
 */
public record FileReading(String path, Optional<ContentFile> file, List<Fault> faults) {

	public static FileReading of(SourceFile source) {
		if (source.path().equals(SynonymFile.PATH)) {
			return new FileReading(source.path(), Optional.empty(), SynonymFile.of(source).faults());
		}
		List<Fault> faults = new ArrayList<>();
		try {
			return new FileReading(source.path(), Optional.of(read(source, faults)), List.copyOf(faults));
		}
		catch (FaultyFile ex) {
			faults.add(ex.fault());
			return new FileReading(source.path(), Optional.empty(), List.copyOf(faults));
		}
	}

	private static ContentFile read(SourceFile source, List<Fault> faults) throws FaultyFile {
		FileIdentity identity = identity(source.path(), faults);
		if (source.refusal().isPresent()) {
			throw new FaultyFile(Position.START, source.refusal().get());
		}
		FrontMatterBlock parts = FrontMatterBlock.of(DecodedText.of(source.bytes()));
		Page page = Page.of(parts.body(), parts.bodyLine());
		Fields fields = new Fields(FrontMatterReader.read(parts.yaml(), faults), faults);
		ContentFile file = switch (identity.role()) {
			case TOPIC -> TopicFile.of(identity, source.hash(), page, fields);
			case QUESTION -> QuestionFile.of(identity, source.hash(), page, fields);
			case QUIZ_ITEM -> QuizItemFile.of(identity, source.hash(), page, fields);
		};
		fields.reportUnknown();
		return file;
	}

	private static FileIdentity identity(String path, List<Fault> faults) throws FaultyFile {
		Optional<FileIdentity> identity = FileIdentity.of(path);
		if (identity.isPresent()) {
			return identity.get();
		}
		Fault fault = new Fault(Position.START, FileIdentity.complaint(path));
		FileIdentity closest = FileIdentity.closestTo(path).orElseThrow(() -> new FaultyFile(fault));
		faults.add(fault);
		return closest;
	}

}
