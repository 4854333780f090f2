package dev.djangoprep.content.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.DjangoRange;
import dev.djangoprep.content.file.Fence;
import dev.djangoprep.content.file.QuestionFile;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Code uses nothing that is gone from a version of Django for which the answer holds. */
final class RemovedApis implements Rule {

	private static final Map<String, List<RemovedApi>> BY_LANGUAGE = RemovedApi.all()
		.stream()
		.collect(Collectors.groupingBy(RemovedApi::language));

	/**
	 * Strings are kept: settings name classes in them. But a '#' in one begins no
	 * comment.
	 */
	private static final Pattern STRING_OR_COMMENT = Pattern
		.compile("(?s)\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'|(#[^\\n]*+)");

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (node instanceof FencedCodeBlock block) {
			String language = Fence.of(block).language();
			if (BY_LANGUAGE.containsKey(language)) {
				String code = language.equals("python") ? withoutComments(block.getLiteral()) : block.getLiteral();
				check(code, BY_LANGUAGE.get(language), block, file, findings);
			}
		}
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

	private void check(String code, List<RemovedApi> apis, FencedCodeBlock block, ContentFile file, Findings findings) {
		DjangoRange range = range(file);
		for (RemovedApi api : apis) {
			if (code.contains(api.word()) && range.reaches(api.release())) {
				Matcher use = api.use().matcher(code);
				if (use.find()) {
					findings.warning(file.spot(file.page().position(block, use.start())),
							"Django %s removed %s, and the answer is for %s; use %s, or narrow 'django:'"
								.formatted(api.release(), api.name(), range, api.instead()));
				}
			}
		}
	}

	private static DjangoRange range(ContentFile file) {
		return (file instanceof QuestionFile question) ? question.django().orElse(DjangoRange.SUPPORTED)
				: DjangoRange.SUPPORTED;
	}

}
