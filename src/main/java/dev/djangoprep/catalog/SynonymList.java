package dev.djangoprep.catalog;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/** The published synonyms; there is one list or none. */
@Entity
class SynonymList {

	static final int ONLY = 1;

	@Id
	private int id;

	private String path;

	@Embedded
	private Fingerprint fingerprint;

	@ElementCollection
	@CollectionTable(name = "synonym_rule", joinColumns = @JoinColumn(name = "list_id"))
	@OrderColumn(name = "position")
	private List<SynonymRule> rules;

	SynonymList(SynonymsDraft draft) {
		this.id = ONLY;
		this.path = draft.path();
		this.fingerprint = draft.fingerprint();
		this.rules = new ArrayList<>(draft.rules());
	}

	@SuppressWarnings("NullAway.Init")
	protected SynonymList() {
		// for JPA
	}

	String path() {
		return this.path;
	}

	Fingerprint fingerprint() {
		return this.fingerprint;
	}

	List<SynonymRule> rules() {
		return List.copyOf(this.rules);
	}

}
