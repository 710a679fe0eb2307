package chengbao.architecture.canary.persistence.messaging;

public record Announcer() {}
