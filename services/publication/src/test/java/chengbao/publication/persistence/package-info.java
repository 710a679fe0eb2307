@org.jspecify.annotations.NullUnmarked
package chengbao.publication.persistence;
