package dev.djangoprep.content.markdown;

import org.commonmark.node.CustomNode;

/**
 * Stands where markup was nested deeper than anybody writes by hand; what it held is left
 * as plain text.
 */
public final class TooDeep extends CustomNode {

}
