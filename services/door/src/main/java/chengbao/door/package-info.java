@org.jspecify.annotations.NullMarked
package chengbao.door;
