package dev.djangoprep.quiz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import dev.djangoprep.quiz.paper.SetupForm;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What the set-up form or a link to it sends, unchecked: a setup as text, and perhaps an
 * attempt that it follows from.
 *
 * @param count a number of questions, or {@value #OTHER} for the one in its own field
 * @param retry an attempt whose missed questions are to be asked again
 * @param same an attempt whose settings are to be used again
 */
record SetupFields(@Nullable List<String> topic, @Nullable List<String> level, @Nullable String about,
		@Nullable String count, @Nullable String other, @Nullable String mode, @Nullable String seconds,
		@Nullable String stretch, @Nullable String retry, @Nullable String same) {

	static final String OTHER = "other";

	/** An address has no room for more. */
	private static final int LONGEST = 100;

	private static final int MOST = 50;

	/** The fields that say this form and follow from no attempt. */
	static SetupFields of(SetupForm form) {
		return new SetupFields(form.topic(), form.level(), form.about(), form.count(), null, form.mode(),
				form.seconds(), form.stretch(), null, null);
	}

	/** The setup, with the one number that counts. */
	SetupForm form() {
		return new SetupForm(this.topic, this.level, this.about, OTHER.equals(this.count) ? this.other : this.count,
				this.mode, this.seconds, this.stretch);
	}

	/** Asks what an attempt missed; how, it says itself if these fields don't. */
	SetupFields retrying(SetupForm former) {
		return (this.mode != null) ? this : new SetupFields(null, null, null, former.count(), null, former.mode(),
				former.seconds(), former.stretch(), this.retry, null);
	}

	/**
	 * The address of the form filled in like this, without what no form of ours sends.
	 */
	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/quiz");
		add(address, "topic", this.topic);
		add(address, "level", this.level);
		SetupForm form = form();
		add(address, "about", form.about());
		add(address, "count", form.count());
		add(address, "mode", form.mode());
		add(address, "seconds", form.seconds());
		add(address, "stretch", form.stretch());
		add(address, "retry", this.retry);
		return address.build(true).toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
		add(address, name, (value != null) ? List.of(value) : null);
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable List<String> values) {
		Stream.ofNullable(values)
			.flatMap(List::stream)
			.filter((value) -> !value.isBlank() && value.length() <= LONGEST)
			.limit(MOST)
			.forEach((value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
	}

}
