package dev.djangoprep.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Brings the synonyms of an edition into print, or takes them out if it drops them. */
@Component
class SynonymDesk {

	private final SynonymLists lists;

	SynonymDesk(SynonymLists lists) {
		this.lists = lists;
	}

	/** The published file by its path, if there is one. */
	Map<String, Fingerprint> published() {
		return this.lists.findAll().stream().collect(Collectors.toMap(SynonymList::path, SynonymList::fingerprint));
	}

	/** Returns the number of lists printed or withdrawn: none or one. */
	int publish(Edition edition) {
		if (edition.synonyms().isPresent()) {
			this.lists.save(new SynonymList(edition.synonyms().get()));
			return 1;
		}
		Optional<SynonymList> dropped = this.lists.findById(SynonymList.ONLY).filter((list) -> !edition.hasSynonyms());
		dropped.ifPresent(this.lists::delete);
		return dropped.isPresent() ? 1 : 0;
	}

}
