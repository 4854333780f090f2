package dev.djangoprep.content.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects a document's code blocks while they are rendered. */
final class CodeBlocks {

	private final List<RenderedCode> rendered = new ArrayList<>();

	private final Anchors anchors;

	private final boolean ofQuizItem;

	private String section = "";

	/** Code of a quiz item does not say what it was proved on: that may tell the key. */
	CodeBlocks(Anchors anchors, boolean ofQuizItem) {
		this.anchors = anchors;
		this.ofQuizItem = ofQuizItem;
	}

	/** The blocks that follow stand under this heading. */
	void openSection(String heading) {
		this.section = heading;
	}

	/** The block's figure. */
	String add(CodeBlock block) {
		int number = this.rendered.size() + 1;
		String anchor = this.anchors.claim("code-" + number);
		CodeFigure figure = new CodeFigure(this.ofQuizItem ? block.withoutProof() : block, anchor, number);
		String code = figure.code();
		this.rendered.add(new RenderedCode(anchor, this.section, block.language(), block.title(), block.code(), code));
		return figure.figure(code);
	}

	List<RenderedCode> rendered() {
		return List.copyOf(this.rendered);
	}

}
