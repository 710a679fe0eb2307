@org.jspecify.annotations.NullMarked
package chengbao.publication.outside;
