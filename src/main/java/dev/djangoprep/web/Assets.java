package dev.djangoprep.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The site's style sheet and script, each put together from its small files at start, and
 * those of the parts that only some pages load. One request each, and no build step.
 */
@Component("assets")
public class Assets {

	private static final String FOLDER = "classpath:/assets/";

	private static final String SCRIPT = "text/javascript;charset=UTF-8";

	private final Map<String, Asset> byName = new LinkedHashMap<>();

	private final Map<String, Asset> byAddress;

	Assets() throws IOException {
		addStyle("site.css", "css/*.css");
		add("site.js", SCRIPT, join("head/*.js", Assets::scope) + onceShown(join("js/*.js", Assets::scope)));
		addScript("help.js", "help/*.js");
		addStyle("lists.css", "lists/*.css");
		addScript("search.js", "search/*.js");
		addStyle("quiz.css", "quiz/*.css");
		addScript("quiz.js", "quiz/*.js");
		add("icon.svg", "image/svg+xml", join("icon.svg", Function.identity()));
		this.byAddress = this.byName.values().stream().collect(Collectors.toMap(Asset::address, Function.identity()));
	}

	/** The address of the style sheet. */
	public String getCss() {
		return url("site.css");
	}

	/** The address of the script. */
	public String getScript() {
		return url("site.js");
	}

	/** The icon itself as an address: it is so small that a request costs more. */
	public String getIcon() {
		String svg = new String(require("icon.svg").bytes().plain(), StandardCharsets.UTF_8).strip();
		return "data:image/svg+xml," + svg.replace('"', '\'')
			.replace("%", "%25")
			.replace("#", "%23")
			.replace("<", "%3C")
			.replace(">", "%3E");
	}

	/**
	 * The address under which an asset is served, such as {@code lists.css}.
	 * @throws IllegalArgumentException if there is no such file
	 */
	public String url(String name) {
		return require(name).address();
	}

	private Asset require(String name) {
		Asset asset = this.byName.get(name);
		if (asset == null) {
			throw new IllegalArgumentException("No asset '%s'; there are %s".formatted(name, this.byName.keySet()));
		}
		return asset;
	}

	Optional<Asset> find(String address) {
		return Optional.ofNullable(this.byAddress.get(address));
	}

	/**
	 * What is here of an asset that is asked for in another version: while a new build is
	 * rolled out, pages of one node ask the other.
	 */
	Optional<Asset> findOther(String address) {
		return this.byName.entrySet()
			.stream()
			.filter((asset) -> Asset.isVersion(address, asset.getKey()))
			.map(Map.Entry::getValue)
			.findAny();
	}

	private void addStyle(String name, String files) throws IOException {
		add(name, "text/css;charset=UTF-8", Minify.joinLayers(join(files, Minify::css)));
	}

	private void addScript(String name, String files) throws IOException {
		add(name, SCRIPT, join(files, Assets::scope));
	}

	/**
	 * What only answers to the reader: the first paint does not wait for it. What changes
	 * how the page looks runs in the head, or it would be laid out twice.
	 */
	private static String onceShown(String script) {
		return "addEventListener('load',()=>{\n%s});\n".formatted(script);
	}

	/** A block, so that each file has names of its own. */
	private static String scope(String script) {
		return "{" + Minify.script(script) + "}\n";
	}

	private void add(String name, String contentType, String content) {
		this.byName.put(name, Asset.of(name, contentType, content));
	}

	/**
	 * The files in the order of their names, which begin with numbers where it matters.
	 */
	private static String join(String pattern, Function<String, String> each) throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern);
		List<Resource> ordered = Arrays.stream(files)
			.sorted(Comparator.comparing((file) -> String.valueOf(file.getFilename())))
			.toList();
		StringBuilder joined = new StringBuilder();
		for (Resource file : ordered) {
			joined.append(each.apply(file.getContentAsString(StandardCharsets.UTF_8)));
		}
		return joined.toString();
	}

}
