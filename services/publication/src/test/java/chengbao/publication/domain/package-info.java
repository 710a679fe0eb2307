@org.jspecify.annotations.NullUnmarked
package chengbao.publication.domain;
