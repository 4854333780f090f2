package dev.djangoprep.content.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.djangoprep.content.highlight.Language;
import org.commonmark.node.FencedCodeBlock;

/**
 * A code block as its fence describes it.
 *
 * @param proof what the code was proved on, such as a version of Django
 */
record CodeBlock(String language, Optional<String> title, String code, Optional<String> proof) {

	private static final String OUTPUT = "output";

	private static final Pattern LANGUAGE = Pattern.compile("\\A\\s*+([\\w+#.-]++)");

	private static final Pattern NOT_EXECUTED = Pattern.compile("\\s(?:fragment|needs)=");

	private static final Pattern TITLE = Pattern.compile("\\stitle=(?:\"([^\"]*+)\"|([^\\s\"]++))");

	static CodeBlock of(FencedCodeBlock fence) {
		String info = (fence.getInfo() != null) ? fence.getInfo() : "";
		Matcher match = LANGUAGE.matcher(info);
		String language = match.find() ? match.group(1) : "text";
		return new CodeBlock(language, title(info), fence.getLiteral(), proof(language, info));
	}

	/**
	 * What stands behind this is the verifier of the snippets, which executes every such
	 * fence; fragments it only compiles, and what needs packages may not have been run.
	 */
	private static Optional<String> proof(String language, String info) {
		boolean executed = language.equals("python") && !NOT_EXECUTED.matcher(info).find();
		return executed ? Optional.of("runs on Django 5.2") : Optional.empty();
	}

	static CodeBlock plain(String code) {
		return new CodeBlock("text", Optional.empty(), code, Optional.empty());
	}

	private static Optional<String> title(String info) {
		Matcher title = TITLE.matcher(info);
		if (!title.find()) {
			return Optional.empty();
		}
		String text = (title.group(1) != null) ? title.group(1) : title.group(2);
		return Optional.of(text.strip()).filter((name) -> !name.isEmpty());
	}

	/** Whether it shows what the code above prints or sends. */
	boolean isOutput() {
		return this.title.filter(OUTPUT::equals).isPresent();
	}

	/** What to call the block: its title or else its language. */
	String name() {
		return this.title.orElseGet(() -> Language.named(this.language).map(Language::label).orElse(this.language));
	}

}
