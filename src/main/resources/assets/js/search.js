// The search boxes work without this. What offers questions while somebody types is loaded when that is about to begin.
document.addEventListener('DOMContentLoaded', () => {
	document.querySelectorAll('form.search').forEach((form) => {
		const load = () => {
			const script = document.createElement('script');
			script.src = form.dataset.script;
			if (!document.querySelector(`script[src="${form.dataset.script}"]`)) {
				document.head.append(script);
			}
		};
		form.addEventListener('pointerenter', load, { once: true });
		form.addEventListener('focusin', ({ relatedTarget }) => {
			form.cameFrom = relatedTarget;
			load();
		});
	});
});
