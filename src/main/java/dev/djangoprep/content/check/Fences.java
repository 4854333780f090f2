package dev.djangoprep.content.check;

import java.util.List;
import java.util.Map;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Nearest;
import dev.djangoprep.content.file.Quoted;
import dev.djangoprep.content.highlight.Language;
import dev.djangoprep.content.markdown.Fence;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Code says what it is, by the name of its language and by known attributes. */
final class Fences implements Rule {

	private static final List<String> LANGUAGES = Language.names();

	/** Names that other sites use. */
	private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("py", "python"),
			Map.entry("python3", "python"), Map.entry("pycon", "python"), Map.entry("jinja", "django"),
			Map.entry("htmldjango", "django"), Map.entry("html+django", "django"), Map.entry("sh", "bash"),
			Map.entry("shell", "bash"), Map.entry("console", "bash"), Map.entry("dockerfile", "docker"),
			Map.entry("javascript", "js"), Map.entry("yml", "yaml"), Map.entry("txt", "text"),
			Map.entry("plain", "text"), Map.entry("plaintext", "text"), Map.entry("output", "text"));

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (node instanceof IndentedCodeBlock) {
			findings.error(file.spot(node), "indented code has no language; put it between ```python and ```");
		}
		else if (node instanceof FencedCodeBlock block) {
			checkEnd(block, file, findings);
			Fence fence = Fence.of(block);
			checkLanguage(fence, block, file, findings);
			checkAttributes(fence, block, file, findings);
		}
	}

	private void checkEnd(FencedCodeBlock block, ContentFile file, Findings findings) {
		if (block.getClosingFenceLength() == null) {
			findings.error(file.spot(block), "this fence is never closed; end it with %s on a line of its own"
				.formatted(block.getFenceCharacter().repeat(block.getOpeningFenceLength())));
		}
	}

	private void checkLanguage(Fence fence, FencedCodeBlock block, ContentFile file, Findings findings) {
		String language = fence.language();
		if (language.isEmpty()) {
			findings.error(file.spot(block), "a fence without a language; name one behind it, such as ```python");
		}
		else if (SYNONYMS.containsKey(language)) {
			findings.error(file.spot(block),
					"unknown language %s; write '%s'".formatted(Quoted.of(language), SYNONYMS.get(language)));
		}
		else if (!LANGUAGES.contains(language)) {
			findings.error(file.spot(block),
					"unknown language %s%s".formatted(Quoted.of(language), Nearest.hint(language, LANGUAGES)));
		}
	}

	private void checkAttributes(Fence fence, FencedCodeBlock block, ContentFile file, Findings findings) {
		for (String complaint : FenceAttributes.complaints(fence, file)) {
			findings.error(file.spot(block), complaint);
		}
	}

}
