import type { SectorContent } from './shape'
import { mechanicsNeeds } from './mechanics-needs'
import { mechanicsTechnologies } from './mechanics-technologies'

export const mechanics: SectorContent = {
  organisations: [
    {
      key: 'mechanics-institute',
      kind: 'institute',
      name: {
        vi: 'Viện Cơ khí Chính xác và Công nghệ Bề mặt Bạch Đằng',
        en: 'Bạch Đằng Institute of Precision Mechanics and Surface Technology',
      },
      taxBase: '028617340',
      province: '31',
      fields: ['203', '205'],
      about: {
        vi: 'Viện chuyên sâu về kỹ thuật bề mặt, đúc hợp kim và chế tạo bồi đắp, sở hữu cụm laser sợi quang 4 kW, buồng thấm nitơ plasma 1,2 m³ và phòng phân tích kim tương. Khách hàng chủ yếu là nhà máy đóng tàu, cán thép, khuôn mẫu ở vùng duyên hải Bắc Bộ.',
        en: 'An institute specialised in surface engineering, alloy casting and additive manufacturing, equipped with a 4 kW fibre-laser cell, a 1.2 m³ plasma nitriding chamber and a metallography laboratory. Its clients are mostly shipyards, rolling mills and mould makers of the northern coast.',
      },
      people: [
        { name: 'Phạm Hữu Nghị', title: 'Viện trưởng' },
        { name: 'Đỗ Thanh Loan', title: 'Trưởng phòng Kế hoạch và Chuyển giao' },
        { name: 'Nguyễn Bá Cường', title: 'Trưởng phòng thí nghiệm Kỹ thuật bề mặt' },
      ],
    },
    {
      key: 'mechanics-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Bách khoa Trấn Biên' },
      taxBase: '368154092',
      province: '75',
      fields: ['202', '203'],
      about: {
        vi: 'Trường đào tạo kỹ sư chế tạo máy, cơ điện tử và điện tự động cho vùng công nghiệp Đông Nam Bộ. Trung tâm Máy công cụ và Chẩn đoán kỹ thuật của trường làm dịch vụ đo kiểm cho hơn sáu mươi nhà máy.',
      },
      people: [
        { name: 'Trương Quang Vinh', title: 'Phó Hiệu trưởng' },
        { name: 'Lý Mỹ Phụng', title: 'Giám đốc Trung tâm Chẩn đoán kỹ thuật' },
      ],
    },
    {
      key: 'mechanics-robotics',
      kind: 'technology-firm',
      name: { vi: 'Công ty Cổ phần Robot và Tự động hóa Hàn Giang', en: 'Hàn Giang Robotics and Automation JSC' },
      taxBase: '048930518',
      province: '48',
      fields: ['202', '203', '102'],
      about: {
        vi: 'Công ty thiết kế ô hàn rô-bốt, xe tự hành và máy đo bằng thị giác, 55 kỹ sư, phần cứng và phần mềm điều khiển tự phát triển. Đã giao hơn 140 hệ thống cho nhà máy cơ khí, ô tô, điện tử từ Huế đến Cần Thơ.',
        en: 'The company designs robotic welding cells, autonomous vehicles and vision gauges with its own hardware and control software and a team of 55 engineers. More than 140 systems run in mechanical, automotive and electronics factories from Huế to Cần Thơ.',
      },
      people: [
        { name: 'Hồ Viết Sĩ', title: 'Tổng Giám đốc' },
        { name: 'Mai Khánh Chi', title: 'Trưởng phòng Thị giác máy' },
        { name: 'Nguyễn Hoàng Tố', title: 'Trưởng nhóm Rô-bốt hàn' },
      ],
    },
    {
      key: 'mechanics-foundry',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Đúc và Cơ khí Núi Voi' },
      taxBase: '468071925',
      province: '19',
      fields: ['203', '205'],
      about: {
        vi: 'Xưởng đúc gang thép 650 tấn/tháng bằng lò cảm ứng và khuôn cát nhựa, gia công bi nghiền, tấm lót, thân bơm, van và kết cấu thép; 310 lao động.',
      },
      people: [
        { name: 'Dương Văn Khoát', title: 'Giám đốc' },
        { name: 'Hà Thị Lụa', title: 'Trưởng phòng KCS' },
        { name: 'Triệu Văn Páo', title: 'Quản đốc xưởng khuôn' },
      ],
    },
    {
      key: 'mechanics-stamping',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Khuôn mẫu và Linh kiện Quế Dương' },
      taxBase: '238409651',
      province: '24',
      fields: ['203'],
      about: {
        vi: 'Nhà cung cấp cấp hai chuyên dập nguội, tiện phay linh kiện và làm khuôn cho chuỗi xe máy, điện tử gia dụng; 28 máy dập từ 45 đến 300 tấn, 19 máy CNC.',
      },
      people: [
        { name: 'Nguyễn Thế Huân', title: 'Giám đốc điều hành' },
        { name: 'Vương Thị Ngát', title: 'Trưởng phòng Chất lượng' },
      ],
    },
  ],
  technologies: mechanicsTechnologies,
  needs: mechanicsNeeds,
}
