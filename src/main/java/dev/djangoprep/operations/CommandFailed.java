package dev.djangoprep.operations;

/** A command could not do its job; the message is for its user. */
final class CommandFailed extends RuntimeException {

	CommandFailed(String message) {
		super(message);
	}

}
