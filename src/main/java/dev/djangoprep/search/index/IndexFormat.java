package dev.djangoprep.search.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.analysis.Term;
import dev.djangoprep.search.analysis.Terms;
import dev.djangoprep.search.analysis.Words;
import org.apache.lucene.util.Version;

/**
 * Tells whether an index of an earlier run was made by the same rules: by what they make
 * of a text that uses all of them.
 */
final class IndexFormat {

	/**
	 * Another number says what no text shows, such as another layout of the documents.
	 */
	private static final int LAYOUT = 3;

	private static final String SAMPLE = """
			select_related("author") request.session ModelSerializer GenericAPIView PostgreSQL OAuth2 n+1 C# s3
			{% csrf_token %} @login_required is_valid() __str__ title__startswith 3.12-slim multi-tenant don't APIs
			optimising modelled behaviour catalogue authorisation author generators queries production sent naïve
			""";

	private IndexFormat() {
	}

	static String current() {
		CRC32 sum = new CRC32();
		for (Form form : Form.values()) {
			Terms.of(Words.of(SAMPLE), form).forEach((term) -> add(sum, term));
		}
		Arrays.stream(TextField.values())
			.forEach((field) -> add(sum, field.fieldName() + field.lengthMatters() + " " + field.emphasis()));
		return "%d-%08x-%s".formatted(LAYOUT, sum.getValue(), Version.LATEST);
	}

	private static void add(CRC32 sum, Term term) {
		add(sum, term.text() + term.start() + term.end() + term.advances());
	}

	private static void add(CRC32 sum, String text) {
		sum.update(text.getBytes(StandardCharsets.UTF_8));
	}

}
