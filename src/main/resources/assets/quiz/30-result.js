// The result: print it; and forget what of the attempt was never sent, now that nothing is taken any more.
const main = document.querySelector('main.result');
if (main) {
	main.querySelector('[data-print]').addEventListener('click', () => print());
	const unsent = `answer:${main.dataset.address}:`;
	try {
		Object.keys(localStorage).filter((key) => key.startsWith(unsent)).forEach((key) => memory.keep(key, null));
	}
	catch {
		// Where storage is blocked, nothing is kept.
	}
}
