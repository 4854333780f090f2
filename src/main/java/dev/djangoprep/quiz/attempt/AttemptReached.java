package dev.djangoprep.quiz.attempt;

/** An attempt has begun, or has ended in one way or another. */
record AttemptReached(AttemptState state) {
}
