package dev.djangoprep.content.highlight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationGrammarsTest {

	@Test
	void marksJson() {
		MarkedCode.assertMarks("json", """
				{‹a "a"›: ‹n 1›, ‹a "b"›: [‹b true, null›, ‹s "x\\"y"›, ‹n -1.5e3›], ‹c // note›
				 ‹a "c"› : {‹a "d"›: ‹s "e:f"›}}
				""");
	}

	@Test
	void marksYaml() {
		MarkedCode.assertMarks("yaml", """
				‹c # compose›
				‹a services›:
				  ‹a web›:
				    ‹a image›: ‹s "python:3.12"›
				    ‹a command›: gunicorn mysite.wsgi -b 0.0.0.0:8000
				    ‹a ports›: [‹s "8000:8000"›, ‹n 80›]
				    ‹a environment›:
				      - DEBUG=false
				      - ‹a name›: x#y
				    ‹a depends_on›: {‹a db›: {‹a condition›: service_healthy}}
				    ‹a debug›: ‹b true› ‹c # why›
				‹a base›: ‹v &anchor›
				  ‹a <<›: ‹v *anchor›
				‹a if›: ‹v ${{ github.ref == 'x' }}›
				""");
	}

	@Test
	void readsBlockScalarsAsStrings() {
		MarkedCode.assertMarks("yaml", """
				- ‹a run›: |
				‹s     pip install x
				    # not: yaml

				    python manage.py test
				›- ‹a name›: after
				""");
	}

	@Test
	void marksDockerfiles() {
		MarkedCode.assertMarks("docker", """
				‹k FROM› python:3.12-slim ‹k AS› build
				‹k ENV› ‹v PYTHONUNBUFFERED›=1 \\
				    ‹v PIP_NO_CACHE_DIR›=1
				‹k RUN› ‹a --mount›=type=cache,target=/root/.cache pip install -r requirements.txt && \\
				    rm -rf /var/lib  ‹c # clean›
				‹k COPY› ‹a --from›=build /app /app
				‹k HEALTHCHECK CMD› curl -f http://localhost:8000/ || ‹b exit› 1
				‹k CMD› [‹s "gunicorn", "0.0.0.0:$PORT"›]
				""");
	}

	@Test
	void marksIni() {
		MarkedCode.assertMarks("ini", """
				‹c ; note›
				‹t [tool:pytest]›
				‹a DJANGO_SETTINGS_MODULE› = mysite.settings
				‹a two words›: ‹v %(home)s›/x
				""");
	}

	@Test
	void marksToml() {
		MarkedCode.assertMarks("toml", """
				‹t [project]›
				‹a requires-python› = ‹s ">=3.12"›  ‹c # note›
				‹a dependencies› = [‹s "django~=5.2", 'b'›]
				‹t [[tool.mypy.overrides]]›
				‹a a."b c".d› = ‹n 2026-11-21›
				‹a fix› = ‹b true›
				‹a text› = ‹s \"""m
				"n" \"""›
				""");
	}

	@Test
	void marksNginx() {
		MarkedCode.assertMarks("nginx", """
				‹k upstream› app { ‹k server› unix:/run/gunicorn.sock fail_timeout=‹n 0›; }
				‹k server› {
				    ‹k client_max_body_size› ‹n 10m›;  ‹c # note›
				    ‹k location› ~ \\.php$ { ‹k deny› all; }
				    ‹k proxy_set_header› Host ‹v $host›;
				    ‹k gzip› ‹b on›;
				}
				""");
	}

	@Test
	void marksHttp() {
		MarkedCode.assertMarks("http", """
				‹k POST› /api/posts/?page=2 ‹b HTTP/1.1›
				‹a Content-Type›: application/json

				{‹a "title"›: ‹s "x"›}

				‹b HTTP/1.1› ‹n 201› Created
				‹a Location›: /api/posts/1/
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"‹c --- a/x.py\n+++ b/x.py›\n‹a @@ -1,2 +1,2 @@ def x():›\n same <b>\n‹del -old\n-er›\n‹ins +new›" })
	void marksDiffs(String marked) {
		MarkedCode.assertMarks("diff", marked);
	}

}
