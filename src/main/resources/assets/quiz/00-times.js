// Times in the reader's own zone: the server knows only its own.
document.querySelectorAll('main time[datetime]').forEach((time) => {
	const date = new Date(time.dateTime);
	time.textContent = time.closest('.saved') ? date.toLocaleTimeString()
		: date.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
});
