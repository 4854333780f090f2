package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Nearest;
import dev.djangoprep.content.file.Quoted;
import dev.djangoprep.content.markdown.Fence;

/** The attributes of one fence: known, once, and of a value that makes sense. */
final class FenceAttributes {

	private static final Set<String> OF_EXECUTED_CODE = Set.of(Fence.QUERIES, Fence.RAISES, Fence.KEY);

	private static final Pattern TESTS = Pattern.compile("(?:.*/)?tests?(?:_\\w+)?\\.py");

	private final List<String> complaints = new ArrayList<>();

	private final Fence fence;

	private final ContentFile file;

	private FenceAttributes(Fence fence, ContentFile file) {
		this.fence = fence;
		this.file = file;
	}

	static List<String> complaints(Fence fence, ContentFile file) {
		FenceAttributes attributes = new FenceAttributes(fence, file);
		attributes.checkForm();
		fence.attributes().forEach(attributes::check);
		return attributes.complaints;
	}

	private void checkForm() {
		if (!this.fence.rest().isEmpty()) {
			this.complaints.add("cannot read %s behind the fence; write attributes as key=\"value\""
				.formatted(Quoted.of(this.fence.rest())));
		}
		this.fence.duplicates()
			.forEach((name) -> this.complaints.add("the attribute '%s' stands here twice".formatted(name)));
	}

	private void check(String name, String value) {
		if (!Fence.ATTRIBUTES.contains(name)) {
			this.complaints
				.add("unknown attribute %s%s".formatted(Quoted.of(name), Nearest.hint(name, Fence.ATTRIBUTES)));
		}
		else if (value.isBlank()) {
			this.complaints.add(name.equals(Fence.FRAGMENT) ? "a fragment says why it is one: fragment=\"reason\""
					: "the attribute '%s' is empty; give it a value or remove it".formatted(name));
		}
		else if (name.equals(Fence.QUERIES) && !value.matches("\\d{1,4}")) {
			this.complaints.add("queries is a whole number, not %s".formatted(Quoted.of(value)));
		}
		else if (name.equals(Fence.KEY)) {
			new KeyAttribute(value, this.file).complaint().ifPresent(this.complaints::add);
		}
		if (OF_EXECUTED_CODE.contains(name) && !value.isBlank()) {
			checkExecuted(name);
		}
	}

	private void checkExecuted(String name) {
		if (!this.fence.language().equals("python")) {
			this.complaints.add("%s is for python; remove it".formatted(name));
		}
		else if (this.fence.fragment().isPresent()) {
			this.complaints
				.add("%s proves nothing on a fragment, which is not executed; remove one of them".formatted(name));
		}
		else if (this.fence.title().filter((title) -> title.endsWith(".py")).isPresent() && !isTestThatPrints()) {
			this.complaints.add(
					"%s is for code that is executed step by step, not for a file; remove one of them".formatted(name));
		}
	}

	/** Of files only the tests are run, so that a key can say what they print. */
	private boolean isTestThatPrints() {
		return this.fence.attribute(Fence.KEY).filter(KeyAttribute.PRINTED::equals).isPresent()
				&& this.fence.title().filter((title) -> TESTS.matcher(title).matches()).isPresent();
	}

}
