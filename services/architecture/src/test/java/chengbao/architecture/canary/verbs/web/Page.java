package chengbao.architecture.canary.verbs.web;

public record Page() {}
