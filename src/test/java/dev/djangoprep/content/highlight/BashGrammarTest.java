package dev.djangoprep.content.highlight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BashGrammarTest {

	@ParameterizedTest
	@ValueSource(strings = { "python -m pip install ‹s \"django~=5.2\"› --upgrade  ‹c # latest›",
			"‹b export› ‹v DJANGO_SETTINGS_MODULE›=mysite.settings",
			"‹v DEBUG›=1 ./manage.py test app.tests --parallel=4",
			"‹k for› f ‹k in› *.py; ‹k do› ‹b echo› ‹v $f ${x:-y} $#›; ‹k done›",
			"grep -v ‹s 'a \"b'› > /dev/null 2>&1 && ‹b exit› 1", "uvicorn mysite.asgi:application \\\n  --workers 3",
			"‹b echo› a#b \\\" ‹s \"a \\\" $b\"›" })
	void marksScripts(String marked) {
		MarkedCode.assertMarks("bash", marked);
	}

	@Test
	void leavesOutputOfSessionsPlain() {
		MarkedCode.assertMarks("bash", """
				‹c $ ›python manage.py migrate  ‹c # now›
				Operations to perform: don't "panic
				‹c (venv) $ ›‹b export› ‹v A›=1
				‹c $ ›ls \\
				  -l ‹s "x"›
				export total # 3
				""");
	}

	@Test
	void readsHereDocumentsAsStrings() {
		MarkedCode.assertMarks("bash", "cat <<'EOF' > x.txt\n‹s don't\n  panic›\nEOF\n‹b echo› done_");
	}

}
