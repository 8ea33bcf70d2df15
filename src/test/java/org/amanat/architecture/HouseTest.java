package org.amanat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls hold in our house, and each falls in the house that was planted to break it. */
final class HouseTest {

    private static final String HOUSE = "org.amanat";
    private static final String PLANTED = "org.amanat.planted";

    /** Where the build put this class and the other tests, whichever build it was. */
    private static final String TESTS =
            HouseTest.class.getProtectionDomain().getCodeSource().getLocation().getPath();

    /** What was written by hand: the rows that the build generates are the store's own. */
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(location -> !location.contains(TESTS))
            .withImportOption(location -> !location.contains("/org/amanat/store/schema/"))
            .importPackages(HOUSE);

    private static final JavaClasses BREAKERS = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Wall> walls() {
        return wallsOf(HOUSE);
    }

    static Stream<Wall> plantedWalls() {
        return wallsOf(PLANTED);
    }

    private static Stream<Wall> wallsOf(String root) {
        return Stream.of(
                        Directions.under(root),
                        Borders.under(root),
                        NoNetwork.under(root),
                        Manners.under(root),
                        OneGate.under(root))
                .flatMap(walls -> walls);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void theHouseKeeps(Wall wall) {
        wall.rule().check(OURS);
    }

    @ParameterizedTest
    @MethodSource("plantedWalls")
    void theRuleCanFail(Wall wall) {
        List<String> broken = wall.rule().evaluate(BREAKERS).getFailureReport().getDetails();

        assertThat(wall.breakers())
                .isNotEmpty()
                .allSatisfy(breaker -> assertThat(broken)
                        .as("what the rule says of the planted %s", breaker)
                        .anyMatch(line -> line.contains(breaker)));
    }
}
