// Shows the current page in the list beside it, however long that is.
document.addEventListener('DOMContentLoaded', () => {
	const contents = document.getElementById('page_contents');
	const current = contents?.querySelector('[aria-current]');
	if (current && contents.scrollHeight > contents.clientHeight) {
		contents.scrollTop = current.offsetTop - contents.clientHeight / 3;
	}
});
