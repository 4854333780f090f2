// Shows the current page in the list beside it, however long that is. Waits until the list is laid out rather than ask for it.
const contents = document.getElementById('page_contents');
const current = contents?.querySelector('[aria-current]');
if (current) {
	new IntersectionObserver(([{ isIntersecting }], view) => {
		if (isIntersecting) {
			view.disconnect();
			contents.scrollTop = current.offsetTop - contents.clientHeight / 3;
		}
	}).observe(contents);
}
