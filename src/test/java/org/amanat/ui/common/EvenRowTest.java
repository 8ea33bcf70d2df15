package org.amanat.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class EvenRowTest {

    private static final double GAP = 8;

    @Test
    void linesHaveAsManyEachAsThereIsRoomFor() {
        assertThat(perLine(5, 150, 5 * 150 + 4 * GAP)).containsExactly(5);
        assertThat(perLine(5, 150, 630)).containsExactly(3, 2);
        assertThat(perLine(4, 150, 3 * 150 + 2 * GAP)).containsExactly(2, 2);
        assertThat(perLine(3, 150, 100)).containsExactly(1, 1, 1);
        assertThat(perLine(0, 150, 100)).isEmpty();
    }

    @Test
    void whatIsWiderThanTheOthersStaysOnItsLine() {
        var row = new EvenRow(GAP, GAP, thing(450), thing(60), thing(60), thing(60));
        row.resize(500, row.prefHeight(500));
        row.layout();
        assertThat(lines(row)).containsExactly(1, 3);
    }

    private static List<Integer> perLine(int things, double least, double room) {
        var row = new EvenRow(
                GAP, GAP, IntStream.range(0, things).mapToObj(_ -> thing(least)).toArray(Node[]::new));
        row.resize(room, row.prefHeight(room));
        row.layout();
        return lines(row);
    }

    private static Region thing(double least) {
        var thing = new Region();
        thing.setMinWidth(least);
        thing.setPrefHeight(20);
        return thing;
    }

    private static List<Integer> lines(EvenRow row) {
        Map<Double, Long> all = row.getChildren().stream()
                .collect(Collectors.groupingBy(Node::getLayoutY, TreeMap::new, Collectors.counting()));
        return all.values().stream().map(Long::intValue).toList();
    }
}
