package chengbao.journey.story;

/// A report's text as a file.
public record Document(String fileName, byte[] bytes) {}
