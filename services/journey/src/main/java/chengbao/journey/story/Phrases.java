package chengbao.journey.story;

/// What the officers of a story write, in the language of the run.
public record Phrases(String waiver, String endorsement, String approval) {}
