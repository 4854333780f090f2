package dev.djangoprep.content.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.FileIdentity;
import dev.djangoprep.content.file.FileRole;
import dev.djangoprep.content.file.Nearest;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.Quoted;
import dev.djangoprep.content.markdown.HeadingAnchors;
import org.jspecify.annotations.Nullable;

/** Knows every page of the site and its anchors, and so where a link leads. */
final class SiteMap {

	private static final Set<String> PAGES = Set.of("/", "/topics", "/search", "/quiz", "/quiz/history", "/api",
			"/authoring", "/feed.xml", "/sitemap.xml");

	private static final Pattern ADDRESS = Pattern.compile("(/[^?#]*)(?:\\?[^#]*)?(?:#(.*))?");

	private static final Pattern FILE = Pattern.compile("([\\w./-]+\\.md)(?:#(.*))?");

	private final Map<String, Set<String>> anchors = new HashMap<>();

	/** Paths of files by the address of their page. */
	private final Map<String, String> files = new HashMap<>();

	private final Set<String> otherPages = new HashSet<>(PAGES);

	private final Inventory inventory;

	SiteMap(Inventory inventory) {
		this.inventory = inventory;
		for (Level level : Level.values()) {
			this.otherPages.add("/levels/" + level.slug());
		}
	}

	void add(ContentFile file) {
		this.anchors.put(file.path(), HeadingAnchors.of(file.path(), file.page().document()));
		if (file instanceof QuestionFile question) {
			this.files.put("/questions/" + question.slug(), file.path());
			question.aliases().forEach((alias) -> this.files.putIfAbsent("/questions/" + alias.value(), file.path()));
			question.tags().forEach((tag) -> this.otherPages.add("/tags/" + tag.value()));
		}
		if (file.identity().role() == FileRole.TOPIC) {
			this.files.put("/topics/" + file.topic(), file.path());
			this.otherPages.add("/topics/" + file.topic() + "/snippets");
		}
	}

	/** What is wrong with a link in a file, if anything is. */
	Optional<String> complaint(String file, String destination) {
		if (destination.isEmpty()) {
			return Optional.of("a link without an address; write one between its parentheses");
		}
		if (destination.startsWith("#")) {
			return anchorComplaint(file, destination.substring(1));
		}
		return destination.startsWith("/") ? pageComplaint(destination) : fileComplaint(file, destination);
	}

	private Optional<String> anchorComplaint(String file, @Nullable String anchor) {
		Set<String> known = this.anchors.get(file);
		// What could not be read has its own problem.
		if (anchor == null || known == null || known.contains(anchor)) {
			return Optional.empty();
		}
		String hint = Nearest.to(anchor, known).map((name) -> "; did you mean '#%s'?".formatted(name)).orElse("");
		return Optional.of("no heading of %s has the anchor %s%s".formatted(file, Quoted.of("#" + anchor), hint));
	}

	private Optional<String> pageComplaint(String destination) {
		Matcher address = ADDRESS.matcher(destination);
		if (!address.matches()) {
			return leadsNowhere(destination, "");
		}
		String path = address.group(1);
		if (this.files.containsKey(path)) {
			return anchorComplaint(this.files.get(path), address.group(2));
		}
		return this.otherPages.contains(path) ? Optional.empty() : leadsNowhere(destination, hint(path));
	}

	private String hint(String path) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		if (path.startsWith("/questions/")) {
			return this.inventory.nearestQuestion(name);
		}
		return path.startsWith("/topics/") ? this.inventory.nearestTopic(name) : "";
	}

	private Optional<String> fileComplaint(String file, String destination) {
		Matcher link = FILE.matcher(destination);
		if (!link.matches()) {
			return leadsNowhere(destination, "; name a file such as ../orm/lazy-evaluation.md, or a whole address");
		}
		Optional<String> path = RelativePath.resolve(file, link.group(1));
		Optional<FileIdentity> target = path.flatMap(this.inventory::at);
		if (target.isEmpty()) {
			return leadsNowhere(destination,
					path.map(this.inventory::nearestFile).orElse("; it leaves the content folder"));
		}
		if (target.get().role() == FileRole.QUIZ_ITEM) {
			return Optional.of("a quiz item has no page; link to the question it is about");
		}
		return anchorComplaint(target.get().path(), link.group(2));
	}

	private static Optional<String> leadsNowhere(String destination, String hint) {
		return Optional.of("the link %s leads nowhere%s".formatted(Quoted.of(destination), hint));
	}

}
