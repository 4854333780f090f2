package dev.djangoprep.content.file;

/** A fault that makes it pointless to look at the rest of the file. */
final class FaultyFile extends Exception {

	private final transient Fault fault;

	FaultyFile(Position position, String message) {
		this(new Fault(position, message));
	}

	FaultyFile(Fault fault) {
		super(fault.message());
		this.fault = fault;
	}

	Fault fault() {
		return this.fault;
	}

}
