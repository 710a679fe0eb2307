package chengbao.architecture.canary.web.persistence;

public record Row() {}
