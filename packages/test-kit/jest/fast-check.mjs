// What a test that imports `fast-check` gets: it, with the same draws each time, so that what fails here fails there.
// FC_SEED draws others; a test that names its own seed keeps it.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20_260_302) });

export * from 'fast-check';
export default fc;
