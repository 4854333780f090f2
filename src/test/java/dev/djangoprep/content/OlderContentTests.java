package dev.djangoprep.content;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.djangoprep.catalog.Edition;
import dev.djangoprep.catalog.Fingerprint;
import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.content.ContentProperties.OnProblem;
import dev.djangoprep.content.file.ContentSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/** A build starts whose content something newer has replaced, perhaps. */
class OlderContentTests {

	private final Publisher publisher = mock();

	@TempDir
	private Path folder;

	@BeforeEach
	void hasContentThatIsNotPublishedNow() {
		new SampleContent(this.folder).topic("orm");
		given(this.publisher.published()).willReturn(Map.of());
	}

	@Test
	void publishesWhatNeverWasPublished() {
		carried(this.folder, this.publisher, false).run();
		verify(this.publisher).publish(anyEditor());
	}

	@Test
	void leavesWhatReplacedItsContent() {
		given(this.publisher.hasPublished(anyMap())).willReturn(true);
		carried(this.folder, this.publisher, false).run();
		verify(this.publisher, never()).publish(anyEditor());
	}

	@Test
	void rollsBackWhenToldTo() {
		given(this.publisher.hasPublished(anyMap())).willReturn(true);
		carried(this.folder, this.publisher, true).run();
		verify(this.publisher).publish(anyEditor());
	}

	@Test
	void takesAFolderForWhatIsWantedNow() {
		given(this.publisher.hasPublished(anyMap())).willReturn(true);
		contentImport(ContentLocation.of(this.folder), this.publisher, false).run();
		verify(this.publisher).publish(anyEditor());
	}

	private static Function<Map<String, Fingerprint>, Optional<Edition>> anyEditor() {
		return any();
	}

	/** The import of an application that carries what is in the folder. */
	static ContentImport carried(Path folder, Publisher publisher, boolean rollBack) {
		ContentLocation location = mock();
		given(location.folder()).willReturn(Optional.empty());
		given(location.source()).willReturn(ContentSource.folder(folder));
		return contentImport(location, publisher, rollBack);
	}

	private static ContentImport contentImport(ContentLocation location, Publisher publisher, boolean rollBack) {
		ContentProperties properties = new ContentProperties(null, OnProblem.QUARANTINE, false, rollBack);
		ContentState state = new ContentState();
		ContentMetrics metrics = new ContentMetrics(new SimpleMeterRegistry(), mock(), state);
		return new ContentImport(location, properties, publisher, state, metrics, Clock.systemUTC());
	}

}
