package chengbao.architecture.canary.messaging.web;

public record Page() {}
