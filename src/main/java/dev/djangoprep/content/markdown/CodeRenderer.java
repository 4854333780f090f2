package dev.djangoprep.content.markdown;

import java.util.Set;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders code blocks as highlighted figures, and inline code. */
class CodeRenderer extends DialectRenderer {

	private final CodeBlocks blocks;

	CodeRenderer(HtmlNodeRendererContext context, CodeBlocks blocks) {
		super(context);
		this.blocks = blocks;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class, Code.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof Code code) {
			this.html.raw("<code>");
			new BreakableCode(code.getLiteral()).print(this.html);
			this.html.raw("</code>");
		}
		else if (node instanceof FencedCodeBlock fence) {
			print(CodeBlock.of(fence));
		}
		else if (node instanceof IndentedCodeBlock indented) {
			print(CodeBlock.plain(indented.getLiteral()));
		}
	}

	private void print(CodeBlock block) {
		this.html.line();
		this.html.raw(this.blocks.add(block));
		this.html.line();
	}

}
