import type { SectorContent } from './shape'
import { solidWasteNeeds } from './solid-waste-needs'
import { solidWasteTechnologies } from './solid-waste-technologies'

export const solidWaste: SectorContent = {
  organisations: [
    {
      key: 'solid-waste-institute',
      kind: 'institute',
      name: {
        vi: 'Viện Công nghệ Tái chế và Kiểm soát ô nhiễm Duyên hải',
        en: 'Coastal Institute of Recycling and Pollution Control',
      },
      taxBase: '020071583',
      province: '31',
      fields: ['207', '205'],
      about: {
        vi:
          'Viện nghiên cứu nhiệt phân, thủy luyện và xử lý khí thải công nghiệp, có xưởng thực nghiệm 3.000 m² ' +
          'và trạm lấy mẫu ống khói được chứng nhận.',
        en:
          'The institute works on pyrolysis, hydrometallurgy and industrial flue gas cleaning, with a 3,000 m² ' +
          'pilot hall and an accredited stack sampling team.',
      },
      people: [
        { name: 'Vũ Đức Thiện', title: 'Viện trưởng' },
        { name: 'Phạm Thị Lan Hương', title: 'Trưởng phòng Thủy luyện' },
        { name: 'Bùi Tuấn Kiệt', title: 'Trưởng xưởng thực nghiệm' },
      ],
    },
    {
      key: 'solid-waste-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Kỹ thuật Sông Hàn', en: 'Han River University of Engineering' },
      taxBase: '040058217',
      province: '48',
      fields: ['207', '204', '202'],
      about: {
        vi:
          'Trường kỹ thuật đa ngành; nhóm nghiên cứu kinh tế tuần hoàn làm về phân loại quang học, nhiên liệu ' +
          'từ rác, nhựa tái sinh và xử lý hơi dung môi.',
        en:
          'A multidisciplinary engineering university whose circular economy group covers optical sorting, ' +
          'waste-derived fuel, recycled plastics and solvent vapour treatment.',
      },
      people: [
        { name: 'Hồ Phước Vinh', title: 'Trưởng nhóm nghiên cứu Kinh tế tuần hoàn' },
        { name: 'Trần Thị Diệu Linh', title: 'Phó phòng Khoa học và Hợp tác' },
      ],
    },
    {
      key: 'solid-waste-inventor',
      kind: 'individual',
      name: { vi: 'Trịnh Văn Lưỡng' },
      province: '38',
      fields: ['207', '203'],
      about: {
        vi:
          'Kỹ sư cơ nhiệt, hai mươi năm thiết kế lò đốt cỡ nhỏ cho xã miền núi và hải đảo; chủ văn bằng giải ' +
          'pháp hữu ích về buồng đốt thứ cấp.',
      },
      people: [
        { name: 'Trịnh Văn Lưỡng', title: 'Tác giả giải pháp' },
        { name: 'Trịnh Thị Nhàn', title: 'Đại diện giao dịch' },
      ],
    },
    {
      key: 'solid-waste-plastics',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Nhựa tái sinh Phú Như' },
      taxBase: '090126738',
      province: '33',
      fields: ['207'],
      about: {
        vi:
          'Thu mua phế liệu nhựa, băm rửa và đùn hạt PE, PP, PET tái sinh, sản lượng 14.000 tấn mỗi năm cho các ' +
          'nhà máy thổi chai và ép phun.',
      },
      people: [
        { name: 'Đoàn Văn Sáng', title: 'Giám đốc' },
        { name: 'Mai Thị Hòa', title: 'Trưởng phòng Kỹ thuật' },
      ],
    },
    {
      key: 'solid-waste-operator',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Xử lý chất thải Tân Uyên Xanh' },
      taxBase: '370215846',
      province: '79',
      fields: ['207'],
      about: {
        vi:
          'Vận hành khu liên hợp xử lý rác sinh hoạt, bùn và chất thải công nghiệp 650 tấn mỗi ngày, gồm lò ' +
          'đốt, nhà ủ phân và xưởng thu hồi dung môi.',
      },
      people: [
        { name: 'Nguyễn Phi Hùng', title: 'Phó tổng giám đốc kỹ thuật' },
        { name: 'Đào Thị Ngọc Bích', title: 'Trưởng ban Môi trường' },
        { name: 'Lâm Chí Dũng', title: 'Quản đốc nhà ủ' },
      ],
    },
  ],
  technologies: solidWasteTechnologies,
  needs: solidWasteNeeds,
}
