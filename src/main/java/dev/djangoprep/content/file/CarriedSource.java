package dev.djangoprep.content.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the Markdown files of the class path's {@code content} folder, and the synonyms,
 * in a folder of classes as well as inside the runnable jar.
 */
final class CarriedSource implements ContentSource {

	private static final String FOLDER = "content/";

	private final ClassLoader classes;

	CarriedSource(ClassLoader classes) {
		this.classes = classes;
	}

	@Override
	public String name() {
		return "content";
	}

	@Override
	public List<SourceFile> files() {
		try {
			List<SourceFile> files = new ArrayList<>();
			for (Map.Entry<String, Resource> entry : byPath().entrySet()) {
				files.add(read(entry.getKey(), entry.getValue()));
			}
			return List.copyOf(files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the content inside the application", ex);
		}
	}

	private Map<String, Resource> byPath() throws IOException {
		Map<String, Resource> found = new TreeMap<>();
		PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver(this.classes);
		for (Resource root : resources.getResources("classpath*:" + FOLDER)) {
			String prefix = root.getURL().toString();
			for (Resource file : resources.getResources(prefix + "**/*.md")) {
				String below = file.getURL().toString().substring(prefix.length());
				found.putIfAbsent(URLDecoder.decode(below.replace("+", "%2B"), StandardCharsets.UTF_8), file);
			}
			Optional.of(resources.getResource(prefix + SynonymFile.PATH))
				.filter(Resource::exists)
				.ifPresent((synonyms) -> found.putIfAbsent(SynonymFile.PATH, synonyms));
		}
		found.remove(SourceFile.README);
		return found;
	}

	private static SourceFile read(String path, Resource file) throws IOException {
		try (InputStream stream = file.getInputStream()) {
			return SourceFile.read(path, stream.readNBytes(SourceFile.MAX_BYTES + 1));
		}
	}

	@Override
	public Optional<Resource> file(String path) {
		Resource file = new ClassPathResource(FOLDER + path, this.classes);
		return Optional.of(file).filter(Resource::isReadable);
	}

}
