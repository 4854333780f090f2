// Loads a script once what it does is wanted.
globalThis.load = (address) => {
	if (!document.querySelector(`script[src="${address}"]`)) {
		const script = document.createElement('script');
		script.src = address;
		document.head.append(script);
	}
};
