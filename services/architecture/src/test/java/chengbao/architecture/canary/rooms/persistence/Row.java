package chengbao.architecture.canary.rooms.persistence;

public record Row() {}
