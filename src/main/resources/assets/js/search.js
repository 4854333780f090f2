// The search boxes work without this. What offers questions while somebody types is loaded when that is about to begin.
document.querySelectorAll('form.search').forEach((form) => {
	if (form.contains(document.activeElement)) {
		load(form.dataset.script);
	}
	form.addEventListener('pointerenter', () => load(form.dataset.script), { once: true });
	form.addEventListener('focusin', ({ relatedTarget }) => {
		form.cameFrom = relatedTarget;
		load(form.dataset.script);
	});
});
