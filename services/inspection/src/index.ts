export { InspectionModule, inspectionService } from './inspection.module';
