export default `
con bò sữa của em bầu vú sưng cứng, nặn ra lợn cợn như đậu hũ, trạm không chịu thâu.
bò ăn rơm ướt mốc xong bụng trướng như cái trống, gõ nghe bưng bưng, nằm thở khò khè.
da bò nổi cục u khắp mình, chảy nước vàng, ruồi bu, bán không ai dám mua.
bò cái lên giống lúc nửa đêm, sáng dắt đi gieo thì trật cữ, ba lần rồi không đậu.
con nghé đẻ ngược kẹt hai chân sau, cả xóm kéo ra được thì nó tím ngắt.
mùa khô cỏ cháy hết, bò lòi xương sườn, nhai cả bịch nylon ngoài bãi rác.
sữa vắt buổi chiều chở tới trạm chua lét, đổ xuống mương trắng phau mà đứt ruột.
bò nhập ngoại chịu nóng không nổi, lè lưỡi thở, sữa tụt còn nửa xô.
ve bám lỗ tai nó từng chùm như trái sim, bóp nghe lụp bụp, thuốc xịt hết linh.
trâu nhà tôi lở mồm, rãi chảy lòng thòng, móng long ra đi cà nhắc.
trâu mùa rét tê chân đứng không dậy, đốt lửa hơ cả đêm mà sáng vẫn lịm.
dê con ỉa chảy xanh lè, đít dính bê bết, chết ba con một tuần.
bầy cừu đội nắng đi ăn, lông dính gai keo, cắt lông bán không ai thèm lấy.
heo nái đẻ mười bốn con đè chết năm, canh thức trắng đêm mà chợp mắt chút xíu là nghe ré.
heo con mới bảy ngày đi phân trắng như vôi, lông xù, đứng run lẩy bẩy.
heo bỏ ăn, tai tím bầm, nằm chồng lên nhau, ông thú y tới ngó rồi lắc đầu.
xóm trên chôn heo mà mưa xuống trương phình, nước vàng rỉ ra, chó bới.
con nái tơ lên giống mà chân yếu, nọc nhảy xụm luôn hai chân sau.
heo cắn đuôi nhau máu me, tách con đầu sỏ ra thì con khác lại cắn.
nuôi heo mùa nóng nó nằm thở như ống bễ, xịt nước miết nền trơn, té gãy chân.
mùi hầm phân bốc lên cay mắt, người vô cho ăn cũng phải bịt mặt.
cám để lâu mốc meo đóng bánh, heo nái ăn trúng sảy thai hàng loạt.
giá heo rớt còn bốn chục, mỗi con bán lỗ cả triệu mà không bán thì nó ăn miết.
thương lái bơm nước vô heo trước lúc cân, thịt nhão nhoẹt, chị bán thịt bị khách chửi.
thịt ra thớt tới trưa xám xịt, sờ nhớt, có cách gì giữ đỏ mà không ướp hàn the?
gà con úm đèn chết chất chồng một góc, sáng mở ra dẹp lép.
gà ủ rũ, mào tái, ỉa máu tươi, rải vôi rải thuốc vẫn lai rai ngoẻo.
tiếng khò khè khẹc khẹc trong chuồng ban đêm nghe như cả ngàn con ếch.
mắt gà sưng bọt, dính hai mí, mù mò ăn không được ốm nhom.
gà đẻ trứng vỏ mềm xèo, cầm lên bóp nhẹ là lủng, có trứng không vỏ luôn.
lòng đỏ lợt lạt, khách chê trứng công nghiệp, trộn bắp nghệ đủ thứ mà vẫn vàng nhách.
tụi gà mổ lông nhau trụi lủi, lòi da đỏ hỏn, con nào chảy máu là bị rượt tới chết.
lò ấp cúp điện hai tiếng, trứng ung một nửa, nửa kia nở con khoèo chân.
ấp thì nở lai rai từ ngày mười chín tới hăm ba, con sớm chết khô con muộn ngộp.
soi trứng bằng đèn pin mỏi mắt, hai ngàn trứng một đêm, lộn trứng có trống với trứng lạt.
trời nóng gà thịt lăn đùng giữa trưa, bữa đó em lượm bốn trăm con.
trấu lót ướt nhẹp, đóng bánh, mùi khai nồng, chân gà lở bầm.
chim sẻ vô ăn ké cám, đem bệnh tới, giăng lưới thì chuột cắn.
gà nòi đá xong chân sưng vù, ông chủ bồng như bồng con, xoa nghệ hoài.
vịt đang bơi quay vòng vòng, ngẹo cổ ra sau, chìm luôn.
vịt chạy đồng sang ruộng mới uống nước thuốc, ba ngàn con lật ngửa trắng đồng.
vịt đẻ trốn, trứng rớt ngoài mương, dính sình bẩn, ghe thâu mua trả giá rẻ mạt.
trứng vịt muối gặp con vị mặn chát, con lạt nhách, lòng đỏ không ra dầu.
hột vịt lộn nứt vỏ, nước chảy hôi rình, luộc nổ lộp bộp.
vịt xiêm mái ấp bỏ ổ giữa chừng, trứng lạnh ngắt.
ngan nhà cháu đi khập khiễng, khớp sưng mọng, tháng nào cũng loại cả chục con.
lông vịt nhổ máy còn sót lông măng đen, mấy bà ngồi nhíp tới khuya.
nhúng sáp nhổ lông thì dính da, rách, lên màu nhìn ghê.
chim cút đập đầu vô lưới rách da, kêu chíp chíp suốt, phân tanh rình.
bồ câu đẻ hai trứng bỏ một, con non diều căng chua loét.
dế nuôi thùng mùa mưa chết rũ, thúi, nở lứa nào kiến vô tha lứa nấy.
thỏ ghẻ tai, đóng vảy như vỏ hàu, lắc đầu riết rớt cả máu.
yến vô nhà tui ngó nghiêng rồi bay đi, loa mở hoài mà chỉ có dơi ở lại.
tổ yến dính phân đen, nhặt lông bằng nhíp mỏi cổ, ngâm tẩy thì mất chất.
ong bay đi rồi không về, thùng nhẹ hều, còn lại ong non đói nằm rớt đáy.
mật ong lên men phồng bịch, mùi rượu, bật nắp nó trào ra tay.
rắn hổ hành bỏ ăn, lột da không hết, mắt mờ trắng.
cá sấu lớn cắn nhau đứt chân, da đầy sẹo, lái trả giá như cho.
cá tra nổi đầu đớp khí từ ba giờ khuya, nước đen sì, mùi bùn xộc lên.
cá tra gan thận mủ, mổ ra lấm tấm trắng như hột gạo, ngày vớt mấy bao.
thịt cá phi lê vàng khè, nhà máy chê, bán chợ được một phần ba.
cá rô phi lồi mắt, xoay tròn rồi chìm, mang tái nhợt.
cá lóc lở loét mình như bị phỏng, bơi lờ đờ sát mé, cò đứng canh.
cá điêu hồng bè bị trầy vảy sau bữa nước xoáy, nổi nấm trắng như bông gòn.
nước lũ đổ về đỏ quạch, cá bè lịm dần, sục oxy hoài không kịp.
cá chẽm đói ăn nhau, con lớn nuốt con bé ngắc ngư trong họng.
cá giống chở bao oxy năm tiếng, tới nơi hết phân nửa trắng bụng.
thức ăn viên thả xuống tan rã liền, nước vẩn, cá chưa kịp đớp.
ăn dư lắng đáy thúi, hút lên đen như mực tàu, bọt nổi khí trứng ung.
cá lăng nuôi bể bạt, sáng ra nhảy hết lên sân vì cúp sục khí.
lươn nuôi không bùn trườn quấn nhau thành búi, nhớt tuột, chết đỏ hậu môn.
lươn giống bắt tự nhiên xung điện, đem về nằm ngửa ba bữa chết hết.
ếch chướng bụng lật ngửa, chân đỏ au, một đêm đi cả thau.
ba ba lở cổ, trắng mai, lặn không nổi, ngóc đầu thở ọt ọt.
cá chình ăn đêm, ban ngày rúc ống, không biết nó mập hay ốm.
ốc bươu đen bò lên thành chết khô, vỏ mòn lủng đít, nước chua sao đó.
cá koi khách gửi, lở vảy, nước xanh rêu nhìn không thấy đuôi.
tôm thẻ bốn chục ngày tự nhiên rớt đáy, vó nhấc lên vài con đỏ thân.
gan tôm teo nhỏ, nhợt màu, ruột rỗng đứt khúc, ăn giảm một nửa.
phân trắng nổi góc ao từng sợi như bún, mùi tanh tanh, tôm óp vỏ.
tôm mềm vỏ bóp xẹp lép, lái chê, cân rớt size còn trăm sáu con.
nước ao đang trà đẹp, mưa một trận sụp màu, trong vắt thấy đáy, tôm bám bờ.
nước đặc sệt xanh lè, váng nổi cuối gió, tôm đen mang như dính lọ nồi.
quạt nước quấn rong, cháy mô tơ hai cái một đêm, chạy tới chạy lui thay mà tôm đã ngáp.
dây sục oxy đáy bít hàu con, hơi ra bong bóng bự chảng, ồng ộc chứ không mịn.
bạt đáy phồng lên như bụng bầu vì khí dưới, nhện nước chui, tôm kẹt.
thằng cháu canh ao ngủ quên, cúp điện một tiếng rưỡi, sáng vớt ba tấn tôm đỏ au.
tôm sú chậm lớn, bốn tháng còn như ngón út, đầu to đuôi nhỏ, phân đàn tùm lum.
tôm nhảy đèn tưng tưng ban đêm mà ban ngày nằm bờ, tui không biết nó bị chi.
đốm trắng nổi trên giáp đầu, hai ngày sau sạch ao, coi như sổ đỏ vô ngân hàng.
nước cấp kênh chung, ao trên xả bệnh ao dưới lãnh, nhà nào cũng chửi nhà nấy.
đánh vi sinh ủ mật đường mà thùng ủ thúi hoắc, đánh xuống tôm lờ đờ.
đo pH giấy quỳ ngó màu mỗi người một kiểu, thằng nói tám, thằng nói chín.
có hộp nào thả xuống ao báo về điện thoại mà ba bữa không đóng hàu đóng rêu hông?
tôm càng ôm trứng, càng sào nằm im, càng xanh rượt cắn, lái không mua con gãy càng.
giống tôm mua về nhìn khoẻ re, thả xuống tuần sau chài không thấy con nào.
postlarva bơi lờ đờ, đáy chai trắng đục, trại giống đổ thừa tại xe.
tôm khô luộc muối tay bữa mặn bữa lạt, phơi gặp mưa đen râu.
sú quảng canh ăn thiên nhiên, cua còng đào bờ rỉ nước, tôm đi theo hết.
cua gạch ốp, tháo dây ra nhẹ hều, luộc toàn nước.
cua lột canh nửa khuya, trễ một tiếng là vỏ cứng lại mất giá.
cua nuôi hộp nhựa ăn nhau dù vách ngăn, càng thò qua kẹp đứt râu.
cua trói bằng dây vải nặng bằng con cua, khách chợ la trời.
cua chết trong rổ nửa ngày mùi khai, ăn vô ngứa cổ họng.
ghẹ xanh lên bờ một tiếng là búng càng lịm, chở đi Sài Gòn còn một nửa thoi thóp.
hàu bè chết há miệng, vỏ đen, ruột nhão trắng như sữa chua.
hàu sữa ốm nước, khách tách ra thấy nhớt trong trong, chê lên chê xuống.
hà đeo vỏ hàu sần sùi, ngồi cạo cả ngày đứt tay, máu chảy ròng ròng.
tách miệng hàu bằng dao cùn đâm lòng bàn tay, may mấy mũi mà vẫn phải làm.
khách ăn hàu tái đi cấp cứu, cả vựa bị phong toả, giờ muốn làm sạch bụng nó trước khi bán.
vỏ hàu chất đống ngoài bãi, mùa nam mùi tanh lợm, du khách bịt mũi chạy.
nghêu trắng bãi há miệng lúc nắng gắt nước ròng, cào lên toàn vỏ.
nghêu ngậm cát sạo sạo, ngâm ớt ngâm sắt đủ trò mà khách vẫn nhè.
sò huyết thả giống cỡ mè, lũ ngọt tràn xuống chết thúi nguyên đầm.
ốc hương đẩy vòi ra ngoài, nằm ngửa, thúi rất lẹ, vớt không kịp.
sứa tràn vô đáy, ngứa như lửa đốt, vợ tui gỡ lưới tay phồng rộp.
rong nho vàng úa nhũn nước sau hai ngày đường, rửa ra còn cọng.
rong câu lẫn vỏ ốc, phơi mưa trắng bệch, thương lái ép còn mấy ngàn.
tôm hùm bông đen mang, đỏ thân, sữa chảy, mỗi con cả triệu mà ngày chết vài chục.
lồng tôm hùm rách, chình cắn, lặn xuống vá trong nước đục mò bằng tay.
mồi cá tạp ươn tan dưới lồng, đáy bùn bốc khí, cả vịnh đen.
cá bớp bè bị rận bám kín mang, tắm nước ngọt hú hồn, nửa mẻ lật.
bão vô phải kéo bè vô đầm, dây neo đứt, bè đâm nhau bể phao xốp bay trắng biển.
phao xốp vụn như tuyết trên cát, cá nhỏ ăn vô bụng, ai thay phao khác thì mắc.
mực lá câu lên thả bè chờ giá, hai bữa phun mực đen ngòm rồi trắng bệch.
mực một nắng phơi ruồi bu, giòi đẻ trong túi, khách bóc ra la làng.
cá cơm hấp xong phơi gặp gió nồm, ngả vàng, mùi dầu khét.
cá ngừ câu đêm thân nóng hầm, xẻ ra thịt bạc màu như cơm cháy, giá rớt một nửa.
tàu về bến trễ, cá dưới hầm lớp dưới bẹp dí nước đỏ, chủ nậu ép giá.
đá không đủ lạnh, anh em rải bạt, cầu trời mau vô bờ, ngửi mùi ươn mà khóc.
lưới rê mắc rạn, kéo rách toang, vốn liếng trôi theo dòng.
câu kiều cào trúng chân người tắm, cấm rồi mà vẫn lén.
cào bay quét sạch cả trứng, ghe nhỏ ven bờ bữa được ký cá vụn.
con ruốc năm nay lạt biển, mắm muối chẳng đủ làm.
lợn rừng lai nhà bác dũi tung vườn, ốm cũng chẳng biết vì nó không cho ai lại gần.
đàn gà đồi nhà em chết rét, nằm chồng đống ở góc chuồng, sờ cứng đơ.
con trâu cái mười năm tuổi lảo đảo, lưỡi lạnh, cụ nhà tôi bảo sán lá gan.
ao cá trắm cỏ nhà cháu đỏ hậu môn, lở vây, rắc vôi rồi vẫn nổi.
vịt trời nuôi bay mất vì quên cắt cánh, vườn sau trống trơn.
chó nghiệp vụ trại giữ vịt bị ve, sốt bỏ cơm, lợi trắng bệch.
máy vắt sữa kêu phập phập mà chén tuột, bò đá văng, sữa đổ lênh láng.
máng uống tự động nghẹt rong, heo cuối dãy khát la khẹc khẹc.
núm uống rỉ suốt, nền ướt, cả ô heo bị ho.
đếm cá giống bằng chén, hai bên mua bán gây lộn, bên nói dư bên nói thiếu.
em cần cái gì đếm tôm post lẹ hơn mắt, chớ đong vợt ước chừng là chết.
thiếu người thức canh, chú có hệ thống nào hễ con vật bịnh là nó biểu mình không?
kháng sinh trộn hoài không ăn thua, con bịnh lờn thuốc, ông bán thuốc biểu tăng liều.
bán heo mà người ta lấy nước tiểu thử que, hiện hai vạch, cấm bán ba tuần.
chích thuốc cho bò gãy kim trong bắp, lò mổ tìm ra, đâu có biết của nhà ai.
bấm tai bằng thẻ nhựa rách vành, rớt ráo, giờ con nào với con nào.
làm sao cho ao tôm hết váng bọt ở góc gió mà không phải xài thuốc mạnh, tui sợ tôm sốc.
muốn nước lắng lẹ thì tạt cái gì, chớ phù sa lơ lửng cả tuần con giống về biết bỏ vô đâu?
tui coi tay quay nước tốn điện quá, có kiểu nào đẩy nước chạy vòng mà đỡ tiền hơn không chú?
bùn đáy si phông ra hố, mưa xuống tràn qua rừng đước, cây chết đứng từng mảng.
xác tôm thẻ lột đóng đầy mặt lưới, vớt chất đống phơi nghe tanh muốn ngộp.
đầu tôm nhà máy đổ cho vịt ăn không hết, nghe nói ép ra được dầu, được chất chi đó bán mắc lắm phải hông?
mấy bà lột tôm ngón tay loét, mủ vàng, quấn vải rồi lột tiếp vì lãnh lương theo ký.
tôm bơm rau câu tiêm chích vô đầu, khách bẻ ra thấy cục thạch nhơn nhớt.
cân tôm nước ướt trừ bì mỗi vựa mỗi khác, bà con nói như nói với vách.
tôm sống chở khách sạn trong thùng nước lạnh, lạnh quá nó đờ, ấm chút nó nhảy dập râu.
cào nghêu thuê ngâm nước từ khuya, lạnh teo ruột, hết con nước được một bao.
nghêu giống bị trộm cào ban đêm bằng ghe máy, giữ bãi mà đèn pin rọi chẳng tới.
bãi sò sình lún tới háng, đi mong trượt bằng ván, bữa nào nước lên bất ngờ là nguy.
làm hàu cọc tre thì hà bám dày, cọc gãy, giàn lốp xe thì bị cấm vì hôi cao su.
giống hàu đeo trên vỏ cũ lưa thưa, trôi mất gần hết sau cơn áp thấp.
hàu nấu mặt đường tróc, người Đài Loan thích con trắng sữa mà tụi tui lúc ốm lúc mập theo con nước.
con hàu to mà ruột xẹp, chở đi năm tiếng là há hoác, nước trong vỏ chảy hết.
cua con thả mương vườn, vài tháng sau bắt lại được mười phần trăm, nó bò đi đâu hết trơn.
cua hai da canh không kịp nó ăn luôn cái vỏ, mất cữ bán.
vuông nhà em nước nóng như nước pha trà, cua leo lên bờ sùi bọt, nằm chịu trận.
ghẹ lột mùa gió bấc hiếm, lồng bẫy bị giã cào kéo mất mấy trăm cái trong một đêm.
cua đồng ruộng phun thuốc riết tuyệt, canh rau đay nay nấu bằng cua đông đá nhạt thếch.
ruột cua có sán, bà bán cháo nấu vội, thằng nhỏ ăn xong ho ra sợi hồng hồng.
cá lóc hấp thụ cám viên chậm lớn, cá mồi hết mùa, ép ăn cám nó nhổ ra.
cá trê vàng lai nuôi ao sau hè mùi bùn, khách ăn mắm me cũng không át nổi.
có mẹo nào trước bán một tuần cho cá hết hôi cỏ không, nhà hàng cứ chê miết?
cá bống tượng bị ghẻ tróc nhớt, giá bốn trăm ngàn thành bốn chục ngàn.
cá thát lát còm xay làm chả mà bở, vo viên bỏ vô nước tan ra như cháo.
cá heo nước ngọt đuôi đỏ ép đẻ hoài hổng chịu, trứng ra trắng đục.
cá sặc bổi làm khô gặp trời âm u, ruồi nhặng đậu đen, rắc ớt bột cũng không xuể.
cá hô cá vồ cờ lớn bây giờ đâu còn, ngư dân kể như chuyện cổ tích.
lưới mùng giăng bắt cá con sạch trơn, cán bộ đi cano tới là họ giựt lưới chạy.
mấy người chích điện làm cá lớn sống sót còng lưng, đẻ không được.
đăng dớn gặp lục bình dồn rách bươm, công vá hơn tiền cá.
chuyến biển này lỗ tổn, dầu lên giá, bạn ghe ba người bỏ lên bờ chạy xe ôm.
tôi đi mành mực cả tháng, đèn cao áp cháy mặt, da lột như rắn.
thuyền thúng chòng chành, kéo lưới tay tê, sương xuống ướt hết áo bông.
máy dò ngang mua chịu ba trăm triệu, bão số chín ướt là im re.
xẻ cá thu một nắng dao cùn nát thớ, ướp muối không đều chỗ thối chỗ mặn.
bến cá sáng sớm sàn nhớt máu, giày ủng trượt, nước đá tan đỏ ngầu chảy ra biển.
tui muốn cái hầm tàu giữ lạnh hai chục ngày mà cá còn trong con mắt, tốn chừng bao nhiêu tiền?
cá ngừ đánh vật dưới nước lâu thịt nóng rẫy, chích điện cho nó chết liền thì thịt có ngon hơn không?
phơi mực trên phên tre bám tro núi lửa hay sao mà đen đen, chùi không ra.
bò nhà bà Tám ăn trúng dây kẽm, mổ ra tim có cây đinh cắm.
vắt sữa bò đầu ngày phải bỏ tia đầu, mà tụi làm công tiếc nên vi sinh vượt, nhà máy hạ giá.
can nhựa đựng sữa trầy trụa bên trong, rửa cách mấy vẫn còn mùi sữa chua.
bò sữa đi đứng trên xi măng, móng nứt, què mất hai con cao sản nhất.
cỏ voi ủ chua trong bịch xì hơi, mở ra mốc hồng, bò ngửi rồi quay đi.
thân bắp ủ mà nóng bỏng tay, đen thui, hôi như phân, tui làm sai khúc nào hả cán bộ?
bã bia để hai ngày chua rấm, bò ăn ỉa lỏng văng tùm lum.
xác mì ướt chở về vàng ươm, để qua đêm hoá đen, nghe nói có chất độc cho bò hộc máu.
bò lai ba máu đầu bự, con cái nhà tui nhỏ, đẻ khó toàn phải kêu mổ.
trâu chọi nhà anh Sơn ăn mía, uống mật, mà trước hội một tuần lăn ra tiêu chảy.
phân bò phơi đóng bao, mưa hắt nhão, xe lên Đà Lạt hôi dọc đèo người ta chửi.
nước rửa chuồng bò chảy ra giếng, nước giếng tự nhiên mọc váng xanh.
đốt phân khô đuổi muỗi cho bò, khói um cháy luôn tấm bạt.
bán bò tính theo mắt nhìn, lái nói hai tạ rưỡi, mổ ra ba tạ, tức anh ách.
có thứ dây nào quấn ngang ngực con bò là đoán ra nó bao nhiêu ký không?
con heo nọc giá ba chục triệu mà tinh loãng như nước gạo, phối mười con rớt tám.
lồng úp heo nái chật, nó đứng lên nằm xuống vai trầy lòi thịt.
ổ úm đèn hồng ngoại cháy giữa đêm mưa, heo con chồng lên nhau tím rịm.
bấm răng bấm đuôi bằng kềm cùn, nướu sưng, mấy đứa không bú nổi.
heo rừng lai đào hầm trốn, người ta bắn nhầm, kiện tụng tới huyện.
con nái nằm nghiêng thở dốc, sữa cứng, đàn con la đói xáo xác cả chuồng.
thức ăn tự trộn bắp, cám, bột cá, heo ăn chừa lại phần bột, lựa như người.
thuốc khử mùi xịt vô thơm mùi dâu trộn mùi phân, ngửi còn chết nữa.
chuồng kín quạt hút, mất điện là như cái lò hấp, phải chẻ bạt ra cứu.
gió độc gì mà một đêm sáng ra xanh mặt cả dãy, chân co giật.
tấm làm mát giấy đóng rêu, nước chảy lệch, một bên mát một bên nực.
máy ép phân tách nước hay nghẹt lông, ép ra còn nhão như bột bánh.
em làm phân gà bán, ủ đảo hoài mà mùi vẫn sực nức, khách trồng rau không dám lấy.
gà mái già thải loại thịt dai nhách, nấu ba tiếng răng không cắn nổi, có món gì bán cho được giá?
gà ăn lông của nhau nghẽn diều, bóp thấy cục bùi nhùi.
máy nhổ lông quất gãy cánh, da bầm, đem treo tiệm ai cũng né.
nước trụng gà nóng quá tuột da, nguội quá lông trơ trơ, bà Ba nhúng tay thử mà phỏng.
lòng gà rửa chung thau, nước đỏ quạch, thanh tra chụp hình niêm phong.
trứng gà dính phân, rửa thì mau hư, không rửa thì siêu thị từ chối.
khay giấy đựng trứng ẩm bị mọt đen, mốc lan qua vỏ.
mấy quả trứng có vệt máu, bà già tui sợ không dám đập vô chảo.
xe chở gà con đi từ Đồng Nai ra Nghệ An, tới nơi khát nước chết nửa lồng.
bắt gà ban đêm đèn xanh mà công nhân xách ba bốn con một tay, gãy cánh rụng đùi.
cân tự động treo trong trại gà bị nó đu vô chơi, số nhảy như xổ số.
bầy vịt chạy đồng không còn ruộng mót, mua lúa lép cho ăn lỗ te tua.
vịt siêu trứng hoảng vì máy bay nông nghiệp vù vù, rớt trứng non đầy bãi.
trứng vịt bắc thảo làm lửa tay, lòng trắng bữa nhão bữa cứng như cục tẩy.
vịt quay lu da không giòn, treo một tiếng mềm xìu, mỡ nhểu đầy dĩa.
lông vịt phơi bạt bị giông thổi bay trắng xóm, bà con quét cả ngày mà giận.
chế độ ăn cho vịt đẻ mùa mưa làm sao cho lòng đỏ lên màu mà không nhuộm?
thúi nhứt là hầm cá trê ăn lòng gà, đi ngang mà đi như chạy.
xóm tui ai cũng mừng khi ao đó bị dẹp, tội ông chủ nợ cám ngập đầu.
con giun quế tui nuôi leo lên vách bỏ đi một đêm ráo trọi, trời mưa âm u.
ruồi lính đen nuôi ấu trùng ăn rác được mà bay mất con bố mẹ, lứa sau tịt.
dế kêu ran cả nhà, hàng xóm mất ngủ, bán thì được dăm ký lại hết mối.
tắc kè nuôi thả cây, chuột bắt sạch.
hươu sao cắt nhung xong chảy máu xối xả, đắp mực tàu với bồ hóng không cầm.
nhím cắn đuôi, chồn hương phá lồng lưới, bỏ đi trong đêm mà kiểm lâm lại hỏi giấy.
dông cát nuôi rào tôn, mùa mưa đào hang sập ngộp cả bầy.
con cá ngựa kiểng đuôi quấn sợi nilon, bụng nổi bọng khí, bơi nghiêng.
cá kiểng bảy màu gửi Singapore, túi xì dọc đường còn nhúm nước ở đáy.
lọc hồ koi bông bùi nhùi, ba ngày vắt một lần mà nước vẫn xanh như rau má.
con chó nhà tui rụng lông từng đám tròn vo, gãi sột sột, tắm lá trầu không bớt.
nó nuốt cái hột xoài, nôn ra bọt vàng, bác sĩ thú y ở tận thị xã.
ong ruồi chết đầy trước cửa tổ bữa vườn nhãn xịt thuốc, lưỡi thè ra ngoài.
sáp ong vàng lẫn xác sâu, nấu bằng nồi nhôm bị xám, tiệm đèn cầy không lấy.
mật rừng tràm lỏng te, để tủ đóng đường, khách cãi là mật giả.
làm sao biết hũ mật này người ta có nấu thêm đường hay hổng mà khỏi gửi phòng thí nghiệm?
nhà yến mùa mưa ván mốc, chim không bám, phun máy sương thì rỉ luôn loa.
rệp hút máu chim non, tổ rớt cùng con xuống nền, gián tới ăn.
lái tới cân tôm trả phân nửa tiền, phần kia hẹn, rồi khoá máy mất dạng.
bảo hiểm tôm hỏi giấy ghi chép từng ngày, tui ghi trên vách chòi, mưa xoá hết trơn.
hợp tác xã kêu làm chung một lịch thả giống mà ai cũng muốn đi trước ăn giá.
nhà tui dọn ao xong phơi đáy một tháng, phèn xì lên đỏ như gạch, rải vôi biết mấy cho vừa?
mua chế phẩm hết mấy chục triệu, có gói mở ra thấy toàn bột đá với bột gạo.
cán bộ dặn lấy mẫu nước chai sạch, tui lấy chai nước mắm, kết quả làm ổng la quá trời.
anh kỹ sư bán thuốc tới coi ao, bốc một nắm bùn đưa lên mũi ngửi rồi phán đánh liền hai can.
mấy con cò cứ đứng canh mé, thấy tụi nó đông là tui biết tôm có chuyện.
rắn nước, kỳ đà chui rào lưới, mỗi đêm tha mất mấy ký cá giống.
bầy chim cồng cộc sà xuống như mây, vãi đá la khản họng mà nó khôn, đợi mình vô chòi.
lưới lan che ao bị gió quật, cá giật mình nhảy đập đầu vô trụ.
con cá sủ vàng dính lưới bán bạc tỷ là có thiệt, mà xóm tui cả đời mới nghe một lần.
thằng Út nghiên cứu gắn máy cho ăn tự động, cái mâm văng hột ra ngoài bờ nhiều hơn trong ao.
cái sàn ăn nhấc lên thấy dính nhớt xanh, cọ hoài, tôm chê không vô.
bữa rằm tôm lột đồng loạt, sáng vỏ trắng mặt nước, con mềm nằm bị con cứng xơi.
nước độ mặn xuống còn hai phẩy, tôm cong thân đục cơ, cầm lên run run.
nhà máy trả tôm vì dư cái chất gì đó, tui thề có xài đâu, hay lẫn từ thức ăn?
dân đi lưới ghẹ đem lồng về khâu bằng dây cước, tay xỏ kim miết mà chuột cắn một đêm đi đứt.
bán cá tươi đầu chợ mà ruồi đeo, bà bán lấy chổi phất, khách nhăn mũi bỏ đi.
nước đá ướp cá xe máy chảy ròng ròng dọc lộ, vừa mặn vừa tanh, xe sau la trời.
đánh vảy bằng bàn chải sắt vảy bắn đầy tóc, về nhà con gái không cho ôm.
xương cá, ruột cá chợ đầu mối hai tấn một bữa, chở đi đâu mà khỏi nghe thiên hạ mắng?
bà con cho hỏi, ao em mới gây màu được ba bữa mà sáng ra trong veo trở lại là thiếu thứ gì?
tháng này tiền cám với tiền điện cộng lại hơn tám chục triệu, bán hết bầy chưa chắc huề vốn.
anh thú y ở xa, gọi bữa nay mai mới tới, mà con heo nái thì đâu có chờ được tới mai.
em tính làm chuồng lầu cho dê, mà ván sàn bằng gì cho phân rớt hết xuống dưới, chân nó khỏi lọt?
tía tui nuôi vịt từ hồi mười lăm tuổi, chỉ nghe tiếng kêu là biết bầy nào sắp trở bịnh.
hễ trời sắp chuyển mưa là ba tui lật đật ra bờ ao mở quạt, hổng dám rời nửa bước.
dòm thì thấy nó ăn khoẻ dữ lắm, vậy mà bắt lên cân ba tuần liền không nhích được lạng nào.
cán bộ khuyến nông hẹn thứ năm xuống lấy mẫu, dặn trước là đừng thay nước, đừng tạt thuốc.
chủ vựa tính tiền theo loại, mà phân loại bằng mắt nên bữa nào cũng lời qua tiếng lại.
có ai nuôi cua trong thùng mà sống được trên tám phần mười thì chia sẻ kinh nghiệm cho tui với.
nước ròng sát kiệt, lú không vô con nào, cả nhà ăn cơm với muối sả chờ con nước rằm.
tui xin được đổi cái máy cho ăn khác, cái này kẹt hột hoài, gõ bộp bộp nó mới chịu nhả.
mấy đứa bạn rủ nuôi cá sấu, nuôi trăn, nuôi nhím, phong trào nào tui cũng dính, giờ sợ tới già.
ngày giỗ má mà hai vợ chồng chia nhau về, một đứa phải ở lại canh bè, sợ trộm cắt lưới.
`
