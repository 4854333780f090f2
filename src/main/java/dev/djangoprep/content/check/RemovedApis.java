package dev.djangoprep.content.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.DjangoRange;
import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.markdown.Fence;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/**
 * Code uses nothing that is gone from a version of Django for which the answer holds,
 * unless it shows that it fails.
 */
final class RemovedApis implements Rule {

	private static final Map<String, List<RemovedApi>> BY_LANGUAGE = RemovedApi.all()
		.stream()
		.collect(Collectors.groupingBy(RemovedApi::language));

	/** Nobody reads on; and a regular expression might take long over more. */
	private static final int MAX_LENGTH = 20_000;

	/**
	 * Strings are kept: settings name classes in them. But a '#' in one begins no
	 * comment.
	 */
	private static final Pattern STRING_OR_COMMENT = Pattern
		.compile("(?s)\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'|(#[^\\n]*+)");

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (node instanceof FencedCodeBlock block) {
			Fence fence = Fence.of(block);
			if (!fence.raises()) {
				check(fence.language(), block, file, findings);
			}
		}
	}

	private void check(String language, FencedCodeBlock block, ContentFile file, Findings findings) {
		DjangoRange range = range(file);
		used(language, block.getLiteral()).forEach((api, offset) -> {
			if (range.reaches(api.release())) {
				findings.warning(file.spot(file.page().position(block, offset)), complaint(api, range));
			}
		});
	}

	private static String complaint(RemovedApi api, DjangoRange range) {
		return "Django %s removed %s, and the answer is for %s; use %s, or narrow 'django:'".formatted(api.release(),
				api.name(), range, api.instead());
	}

	/**
	 * What was ever removed of the things that some code uses, and where it does first.
	 */
	static Map<RemovedApi, Integer> used(String language, String code) {
		Map<RemovedApi, Integer> used = new LinkedHashMap<>();
		List<RemovedApi> apis = BY_LANGUAGE.getOrDefault(language, List.of());
		String start = apis.isEmpty() ? "" : code.substring(0, Math.min(MAX_LENGTH, code.length()));
		String bare = language.equals("python") ? withoutComments(start) : start;
		for (RemovedApi api : apis) {
			if (bare.contains(api.word())) {
				Matcher use = api.use().matcher(bare);
				if (use.find()) {
					used.put(api, use.start());
				}
			}
		}
		return used;
	}

	/**
	 * Every character of a comment becomes a space, so that the others keep their places.
	 */
	private static String withoutComments(String code) {
		if (code.indexOf('#') < 0) {
			return code;
		}
		return STRING_OR_COMMENT.matcher(code)
			.replaceAll((found) -> Matcher
				.quoteReplacement((found.group(1) == null) ? found.group() : " ".repeat(found.group().length())));
	}

	private static DjangoRange range(ContentFile file) {
		return (file instanceof QuestionFile question) ? question.django().orElse(DjangoRange.SUPPORTED)
				: DjangoRange.SUPPORTED;
	}

}
