package dev.djangoprep.content.markdown;

import java.util.Optional;

import dev.djangoprep.content.highlight.Language;
import org.commonmark.node.FencedCodeBlock;

/**
 * A code block as its fence describes it.
 *
 * @param proof what the code was proved on, such as a version of Django
 */
record CodeBlock(String language, Optional<String> title, String code, Optional<String> proof) {

	private static final String OUTPUT = "output";

	static CodeBlock of(FencedCodeBlock block) {
		Fence fence = Fence.of(block);
		return new CodeBlock(fence.language().isEmpty() ? "text" : fence.language(), title(fence), block.getLiteral(),
				proof(fence));
	}

	private static Optional<String> title(Fence fence) {
		return fence.title().map(String::strip).filter((name) -> !name.isEmpty());
	}

	/**
	 * What stands behind this is the verifier of the snippets, which executes every such
	 * fence; fragments it only compiles, and what needs packages may not have been run.
	 */
	private static Optional<String> proof(Fence fence) {
		boolean executed = fence.language().equals("python") && fence.fragment().isEmpty()
				&& fence.attribute(Fence.NEEDS).isEmpty();
		return executed ? Optional.of("runs on Django 5.2") : Optional.empty();
	}

	static CodeBlock plain(String code) {
		return new CodeBlock("text", Optional.empty(), code, Optional.empty());
	}

	CodeBlock withoutProof() {
		return new CodeBlock(this.language, this.title, this.code, Optional.empty());
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
